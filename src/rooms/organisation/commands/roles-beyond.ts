import type { Tx } from "../../../platform/database/connect.ts";

/** The roles at a body that would run on after that day, with the last day they have now. */
export async function rolesBeyond(tx: Tx, body: string, lastDay: Temporal.PlainDate) {
  return tx
    .selectFrom("access_grant")
    .select(["id", "role", "to_day as to"])
    .where("body_id", "=", body)
    .where("from_day", "<=", lastDay)
    .where((is) => is.or([is("to_day", "is", null), is("to_day", ">", lastDay)]))
    .execute();
}
