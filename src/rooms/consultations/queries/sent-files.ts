import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

export type SentFile = { id: string; fileId: string; name: string; mediaType: string; size: number; sha256: string };

/**
 * The files that went out with the question to one consultee, as they lie in the store: the proposal's documents in their
 * newest form, without any that is marked as secret. Who may have them is the caller's to ask.
 */
export async function sentFiles(db: Database, consulteeId: string): Promise<SentFile[]> {
  const { rows } = await sql<SentFile>`
    select f.id, f.file_id as "fileId", f.name, f.media_type as "mediaType", f.size, f.sha256 from consultee e
      join consultation c on c.id = e.consultation_id
      join lateral (select x.document_id from proposal x where x.consultation_id = c.id and x.sent_at is not null order by x.number desc limit 1) p on true
      join document d on d.id = p.document_id
      join case_file k on k.id = d.case_id
      join document_file f on f.document_id = d.id
    where e.id = ${consulteeId} and c.state <> 'draft' and d.status = 'record'
      and d.secrecy_provision is null and k.secrecy_provision is null
      and f.document_version = (select max(v.document_version) from document_file v where v.document_id = d.id)
    order by f.name, f.id`.execute(db);
  return rows;
}
