import type { Tx } from "../../../platform/database/connect.ts";

/** The item's case when it is the body's own, so that its history can be told of the meeting; another's is left alone. */
export async function ownCase(tx: Tx, item: { case_id: string | null; body_id: string }): Promise<string | null> {
  if (item.case_id === null) return null;
  const found = await tx
    .selectFrom("case_file")
    .select("id")
    .where("id", "=", item.case_id)
    .where("body_id", "=", item.body_id)
    .executeTakeFirst();
  return found?.id ?? null;
}
