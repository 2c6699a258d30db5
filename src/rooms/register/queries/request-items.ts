import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { DisclosureDecision, DocumentStatus } from "../model.ts";

export type RequestItem = {
  id: string;
  version: number;
  documentId: string;
  document: number;
  caseNumber: string;
  publicTitle: string;
  protectedTitle: string | null;
  /** The reminder on the document, or on its case (OSL 5:5). */
  secrecyProvision: string | null;
  secrecyNote: string | null;
  decision: DisclosureDecision | null;
  provision: string | null;
  reason: string | null;
  decidedBy: string | null;
  decidedAt: Temporal.Instant | null;
};

/** The records of a request in the order of their cases and numbers. Whoever asks has made sure that it may be read. */
export async function requestItems(db: Database, requestId: string): Promise<RequestItem[]> {
  const { rows } = await sql<RequestItem>`
    select i.id, i.version, d.id as "documentId", d.number as document, c.number as "caseNumber", d.public_title as "publicTitle",
      d.protected_title as "protectedTitle", coalesce(d.secrecy_provision, c.secrecy_provision) as "secrecyProvision",
      case when d.secrecy_provision is null then c.secrecy_note else d.secrecy_note end as "secrecyNote",
      i.decision, i.provision, i.reason, p.given_name || ' ' || p.family_name as "decidedBy", i.decided_at as "decidedAt"
    from disclosure_item i join document d on d.id = i.document_id join case_file c on c.id = d.case_id
      left join person p on p.id = i.decided_by
    where i.request_id = ${requestId} order by c.year, c.serial, c.id, d.number`.execute(db);
  return rows;
}

export type Choosable = { id: string; number: number; publicTitle: string; status: DocumentStatus; marked: boolean };

/** The documents of the linked case that are not on the request yet, by their public titles; discarded ones are gone. */
export async function choosableDocuments(db: Database, caseId: string, requestId: string): Promise<Choosable[]> {
  const { rows } = await sql<Choosable>`
    select d.id, d.number, d.public_title as "publicTitle", d.status, coalesce(d.secrecy_provision, c.secrecy_provision) is not null as marked
    from document d join case_file c on c.id = d.case_id where d.case_id = ${caseId} and d.status <> 'discarded'
      and not exists (select from disclosure_item i where i.request_id = ${requestId} and i.document_id = d.id)
    order by d.number`.execute(db);
  return rows;
}
