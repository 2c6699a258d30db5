import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { Direction, DocumentStatus } from "../model.ts";

export type DocumentFile = { id: string; name: string; mediaType: string; size: number };

export type DocumentLine = {
  id: string;
  number: number;
  direction: Direction;
  status: DocumentStatus;
  publicTitle: string;
  protectedTitle: string | null;
  publicCounterparty: string | null;
  protectedCounterparty: string | null;
  secrecyProvision: string | null;
  day: Temporal.PlainDate;
  /** Those of the newest version. */
  files: DocumentFile[];
};

/** The documents of a case in the order of their numbers. Whoever asks has made sure that the case may be read. */
export async function caseDocuments(db: Database, caseId: string): Promise<DocumentLine[]> {
  const { rows } = await sql<DocumentLine>`
    select d.id, d.number, d.direction, d.status, d.public_title as "publicTitle", d.protected_title as "protectedTitle",
      d.public_counterparty as "publicCounterparty", d.protected_counterparty as "protectedCounterparty",
      d.secrecy_provision as "secrecyProvision", d.day,
      (select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'size', f.size) order by f.name), '[]')
        from document_file f where f.document_id = d.id
          and f.document_version = (select max(document_version) from document_file where document_id = d.id)) as files
    from document d where d.case_id = ${caseId} order by d.number`.execute(db);
  return rows;
}
