import { sql } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { DisclosureDecision } from "../model.ts";
import { loadRequest, type RequestRow } from "./load-request.ts";

export type RequestItemRow = {
  id: string;
  version: number;
  decision: DisclosureDecision | null;
  /** The document's number within its case, and the case's. */
  document: number;
  caseNumber: string;
  request: RequestRow;
};

/** One record of a request; the request's lock is what keeps two from deciding on it at once. */
export async function loadRequestItem(tx: Tx, id: string): Promise<Outcome<RequestItemRow>> {
  const place = await tx.selectFrom("disclosure_item").select("request_id").where("id", "=", id).executeTakeFirst();
  if (!place) return missing("register:disclosure.item-missing");
  const request = await loadRequest(tx, place.request_id);
  if (!request.ok) return request;
  const { rows } = await sql<Omit<RequestItemRow, "request">>`
    select i.id, i.version, i.decision, d.number as document, c.number as "caseNumber"
    from disclosure_item i join document d on d.id = i.document_id join case_file c on c.id = d.case_id where i.id = ${id}`.execute(
    tx,
  );
  return rows[0] ? ok({ ...rows[0], request: request.value }) : missing("register:disclosure.item-missing");
}
