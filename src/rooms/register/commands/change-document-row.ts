import { sql, type Updateable } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { DocumentTable } from "../../../platform/database/tables.ts";
import { touchCase } from "./touch-case.ts";

/** Changes a document, its version, and when something last happened in its case. */
export async function changeDocumentRow(
  tx: Tx,
  row: { id: string; case_id: string },
  change: Updateable<DocumentTable>,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable("document")
    .set({ ...change, version: sql<number>`version + 1` })
    .where("id", "=", row.id)
    .execute();
  await touchCase(tx, row.case_id, now);
}
