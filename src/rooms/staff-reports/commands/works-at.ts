import type { Tx } from "../../../platform/database/connect.ts";
import { heldOn } from "../../organisation/index.ts";

type Asked = { body: string; day: Temporal.PlainDate; people: readonly string[] };

/** Those of the people who hold some role at the body that day. */
export async function worksAt(tx: Tx, { body, day, people }: Asked): Promise<Set<string>> {
  if (people.length === 0) return new Set();
  const rows = await tx
    .selectFrom("access_grant")
    .select("person_id")
    .distinct()
    .where("body_id", "=", body)
    .where("person_id", "in", people)
    .where(heldOn("access_grant", day))
    .execute();
  return new Set(rows.map(({ person_id }) => person_id));
}
