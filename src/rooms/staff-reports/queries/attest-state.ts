import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { settledItem } from "../../meetings/index.ts";
import { readReports } from "../actions.ts";
import type { ReportState } from "../model.ts";
import { attestTurn } from "../rules/attest-turn.ts";
import { attestsOf } from "./attests-of.ts";
import { paperOf } from "./paper-of.ts";
import { signatoriesOf } from "./signatories-of.ts";
import { standsInFor } from "./stands-in-for.ts";

type Row = {
  id: string;
  bodyId: string;
  number: string;
  state: ReportState;
  itemId: string | null;
  decidedBy: string | null;
  decidedDay: Temporal.PlainDate | null;
  dispatchedAt: Temporal.Instant | null;
  documentId: string | null;
  updated_at: Temporal.Instant;
};

/**
 * How far a report has come after it was written, for its own page: the paper with the attests that hold, who has attested and
 * whose turn it is, the item that decides or sent it back, and what was decided.
 */
export const attestState = query({
  name: "staff-reports/attest-state",
  input: z.object({ report: z.uuid() }),
  scope: readReports,
  run: async ({ db, input, actor, visible }) => {
    const { rows } = await sql<Row>`
      select r.id, r.body_id as "bodyId", c.number, r.state, r.agenda_item_id as "itemId", r.decided_by as "decidedBy",
        r.decided_day as "decidedDay", r.dispatched_at as "dispatchedAt", r.document_id as "documentId", r.updated_at
      from staff_report r join case_file c on c.id = r.case_id where r.id = ${input.report} and ${visible("r.body_id")}`.execute(
      db,
    );
    const facts = rows[0];
    const found = facts ? await paperOf(db, facts) : null;
    if (!facts || !found) return missing("staff-reports:problem.report-missing");
    const [lines, attests, item] = await Promise.all([
      signatoriesOf(db, facts.id),
      attestsOf(db, facts.id),
      facts.itemId ? settledItem(db, facts.itemId) : null,
    ]);
    const given = new Set(found.attests.map(({ signatoryId }) => signatoryId));
    const turn =
      facts.state === "attesting"
        ? attestTurn(lines.map((line) => ({ ...line, attested: given.has(line.signatoryId) })))
        : null;
    const mine = turn !== null && standsInFor(actor, turn.personId, facts.bodyId) !== null;
    return ok({ ...facts, paper: found.paper, version: found.version, lines, attests, turn, mine, item });
  },
});
