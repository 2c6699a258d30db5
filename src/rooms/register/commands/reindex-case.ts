import type { Tx } from "../../../platform/database/connect.ts";
import { caseEntry } from "./case-entry.ts";

/** Makes a case that has been changed findable by what it says now. */
export async function reindexCase(tx: Tx, id: string, newId: () => string): Promise<void> {
  const row = await tx.selectFrom("case_file").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const numbers = tx.selectFrom("case_number").select(["raw", "said_by as saidBy"]);
  const foreignNumbers = await numbers.where("case_id", "=", id).where("owner", "=", "foreign").execute();
  await caseEntry({ ...row, foreignNumbers }, newId).execute(tx);
}
