import { sql, type Updateable } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { CaseFileTable } from "../../../platform/database/tables.ts";

/** Changes a case and its version, so that a form opened before the change is not saved over it. */
export async function changeCaseRow(
  tx: Tx,
  id: string,
  change: Updateable<CaseFileTable>,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable("case_file")
    .set({ ...change, updated_at: now, version: sql<number>`version + 1` })
    .where("id", "=", id)
    .execute();
}
