import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import type { Database } from "../../../platform/database/connect.ts";
import { query } from "../../../platform/view/query.ts";
import { decideDisclosure } from "../actions.ts";
import type { RequestChannel, RequestState } from "../model.ts";
import type { HistoryLine } from "./case-history.ts";
import { choosableDocuments, requestItems } from "./request-items.ts";

export type RequestFacts = {
  id: string;
  version: number;
  reference: string;
  bodyId: string;
  body: string;
  wanted: string;
  requester: string | null;
  replyAddress: string | null;
  channel: RequestChannel;
  receivedAt: Temporal.Instant;
  state: RequestState;
  outcome: string | null;
  decidedAt: Temporal.Instant | null;
  caseId: string | null;
  caseNumber: string | null;
  caseSubject: string | null;
};

const mostHistory = 200;

async function historyOf(db: Database, id: string): Promise<HistoryLine[]> {
  const { rows } = await sql<HistoryLine>`
    select e.id, e.at, e.actor_name as who, p.given_name || ' ' || p.family_name as "onBehalfOf", e.sentence, e.outcome
    from audit_entry e left join person p on p.id = e.on_behalf_of
    where e.subject_kind = 'disclosure-request' and e.subject_id = ${id} and e.outcome = 'done'
    order by e.position desc limit ${mostHistory}`.execute(db);
  return rows;
}

/**
 * A request with its records, what can be added, and what has been done. Where a record is marked as secret the reader is
 * noted in the trail.
 */
export const requestPage = query({
  name: "register/read-request",
  input: z.object({ request: z.uuid() }),
  scope: decideDisclosure,
  run: async ({ db, input, visible }) => {
    const { rows } = await sql<RequestFacts>`
      select r.id, r.version, r.reference, r.body_id as "bodyId", b.name as body, r.wanted, r.requester, r.reply_address as "replyAddress",
        r.channel, r.received_at as "receivedAt", r.state, r.outcome, r.decided_at as "decidedAt", r.case_id as "caseId",
        c.number as "caseNumber", c.public_subject as "caseSubject"
      from disclosure_request r join body b on b.id = r.body_id left join case_file c on c.id = r.case_id
      where r.id = ${input.request} and ${visible("r.body_id")}`.execute(db);
    const facts = rows[0];
    if (!facts) return missing("register:disclosure.missing");
    const [items, choosable, history] = await Promise.all([
      requestItems(db, facts.id),
      facts.caseId ? choosableDocuments(db, facts.caseId, facts.id) : [],
      historyOf(db, facts.id),
    ]);
    return ok({ facts, items, choosable, history });
  },
  sensitive: ({ facts, items }) =>
    items.some(({ secrecyProvision }) => secrecyProvision !== null)
      ? { subject: { kind: "disclosure-request", id: facts.id }, body: facts.bodyId }
      : null,
});
