import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { decideDisclosure } from "../actions.ts";

export type OpenRequest = { id: string; reference: string; body: string; receivedAt: Temporal.Instant };

const most = 50;

/** Requests that wait for an answer where the reader decides, the oldest first; at most 50. */
export const openRequests = query({
  name: "register/open-requests",
  input: z.object({}),
  scope: decideDisclosure,
  run: async ({ db, visible }) => {
    const { rows } = await sql<OpenRequest>`
      select r.id, r.reference, b.name as body, r.received_at as "receivedAt"
      from disclosure_request r join body b on b.id = r.body_id
      where ${visible("r.body_id")} and r.state = 'open' order by r.received_at, r.id limit ${most}`.execute(db);
    return ok(rows);
  },
});
