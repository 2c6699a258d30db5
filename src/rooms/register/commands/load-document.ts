import type { Selectable } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { DocumentTable } from "../../../platform/database/tables.ts";
import type { Direction, DocumentStatus } from "../model.ts";
import { type CaseRow, loadCase } from "./load-case.ts";

export type DocumentRow = Selectable<DocumentTable> & {
  direction: Direction;
  status: DocumentStatus;
  caseFile: CaseRow;
};

/** The document with its case; the case's lock is what keeps two from changing the document at once. */
export async function loadDocument(tx: Tx, id: string): Promise<Outcome<DocumentRow>> {
  const place = await tx.selectFrom("document").select("case_id").where("id", "=", id).executeTakeFirst();
  if (!place) return missing("register:document-missing");
  const caseFile = await loadCase(tx, place.case_id);
  if (!caseFile.ok) return caseFile;
  const row = await tx.selectFrom("document").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  return ok({
    ...row,
    direction: row.direction as Direction,
    status: row.status as DocumentStatus,
    caseFile: caseFile.value,
  });
}
