import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../database/connect.ts";

/** No two endpoints of a body are called the same, so that the trail can tell them apart. Problem: `webhooks:name-taken`. */
export async function nameIsFree(
  tx: Tx,
  { bodyId, name, but }: { bodyId: string; name: string; but?: string },
): Promise<Outcome<null>> {
  const held = await tx
    .selectFrom("webhook_endpoint")
    .select("id")
    .where("body_id", "=", bodyId)
    .where("name", "=", name)
    .where("removed_at", "is", null)
    .execute();
  return held.some(({ id }) => id !== but) ? invalid({ path: "name", key: "webhooks:name-taken" }) : ok(null);
}
