import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

export type CorrectionLine = {
  id: string;
  document: number | null;
  field: string;
  before: string | null;
  after: string | null;
  reason: string;
  by: string;
  at: Temporal.Instant;
  protected: boolean;
};

/** What has been corrected in a case, or in one document of it; the latest first. */
export async function correctionsOf(
  db: Database,
  of: { caseId: string; documentId?: string },
): Promise<CorrectionLine[]> {
  const { rows } = await sql<CorrectionLine>`
    select n.id, d.number as document, n.field, n.old_value as before, n.new_value as after, n.reason,
      p.given_name || ' ' || p.family_name as by, n.corrected_at as at, n.protected
    from correction n join person p on p.id = n.corrected_by left join document d on d.id = n.document_id
    where n.case_id = ${of.caseId} and (${of.documentId ?? null}::uuid is null or n.document_id = ${of.documentId ?? null})
    order by n.corrected_at desc, n.id desc`.execute(db);
  return rows;
}
