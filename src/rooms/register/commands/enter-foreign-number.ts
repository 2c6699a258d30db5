import { searchKeys } from "../../../kernel/case-number-keys.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { ForeignNumber } from "../model.ts";
import { reindexCase } from "./reindex-case.ts";

/**
 * The number somebody else gave the matter, kept in a case as it is written, in the caller's change. `known` when the case has
 * it already, `unreadable` when nothing in it can be sought for; then nothing is written.
 */
export async function enterForeignNumber(
  tx: Tx,
  file: { id: string; body_id: string },
  { raw, saidBy }: ForeignNumber,
  newId: () => string,
): Promise<"entered" | "known" | "unreadable"> {
  const keys = searchKeys(raw);
  if (keys.length === 0) return "unreadable";
  const same = tx.selectFrom("case_number").select("id").where("case_id", "=", file.id).where("raw", "=", raw);
  if (await same.executeTakeFirst()) return "known";
  const id = newId();
  await tx
    .insertInto("case_number")
    .values({ id, case_id: file.id, raw, owner: "foreign", said_by: saidBy, keys })
    .execute();
  const rows = keys.map((key) => ({ key, case_id: file.id, body_id: file.body_id, number_id: id }));
  await tx.insertInto("case_number_key").values(rows).execute();
  await reindexCase(tx, file.id, newId);
  return "entered";
}
