import { sql, type Updateable } from "kysely";
import type { Actor } from "../../../platform/access/actor.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { ActivityTable } from "../../../platform/database/tables.ts";
import { personIn } from "../../register/index.ts";

type Doing = { tx: Tx; actor: Actor; now: Temporal.Instant };

/** Changes activities, counts their versions up and notes who did it and when. */
export async function changeActivityRow(
  { tx, actor, now }: Doing,
  ids: readonly string[],
  change: Omit<Updateable<ActivityTable>, "id" | "version">,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable("activity")
    .set({ ...change, updated_at: now, updated_by: personIn(actor), version: sql<number>`version + 1` })
    .where("id", "in", ids)
    .execute();
}
