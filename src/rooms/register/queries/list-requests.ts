import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { decideDisclosure } from "../actions.ts";
import { type RequestState, requestStates } from "../model.ts";

export type RequestLine = {
  id: string;
  reference: string;
  body: string;
  wanted: string;
  state: RequestState;
  receivedAt: Temporal.Instant;
  decidedAt: Temporal.Instant | null;
  caseNumber: string | null;
  items: number;
  decided: number;
};

const most = 200;

/**
 * Requests to the authorities where the reader decides. Open ones first and the oldest of them first, since they press most;
 * then the newest of the decided. At most 200, and whether there are more.
 */
export const listRequests = query({
  name: "register/list-requests",
  input: z.object({ state: z.enum(requestStates).nullable().catch(null) }),
  scope: decideDisclosure,
  run: async ({ db, input, visible }) => {
    const { rows } = await sql<RequestLine>`
      select r.id, r.reference, b.name as body, r.wanted, r.state, r.received_at as "receivedAt", r.decided_at as "decidedAt",
        c.number as "caseNumber", n.items, n.decided
      from disclosure_request r join body b on b.id = r.body_id left join case_file c on c.id = r.case_id
        cross join lateral (select count(*)::int as items, count(decision)::int as decided from disclosure_item where request_id = r.id) n
      where ${visible("r.body_id")} and (${input.state}::text is null or r.state = ${input.state})
      order by case when r.state = 'open' then r.received_at end nulls last, r.received_at desc, r.id
      limit ${most + 1}`.execute(db);
    return ok({ rows: rows.slice(0, most), more: rows.length > most });
  },
});
