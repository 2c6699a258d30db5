import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { can } from "../../../platform/access/can.ts";
import { query } from "../../../platform/view/query.ts";
import { demands, readReports } from "../actions.ts";
import type { ReportAnswerKind } from "../model.ts";

export type AttestedWaiting = {
  id: string;
  bodyId: string;
  number: string;
  title: string;
  officer: string | null;
  officerId: string | null;
  answerKind: ReportAnswerKind;
  dueDay: Temporal.PlainDate | null;
  updatedAt: Temporal.Instant;
};

/** What the committee decides waits for its officer and its secretary; what needs no meeting, for those who may send it. */
function waitsFor(actor: Actor, { answerKind, officerId, bodyId }: AttestedWaiting): boolean {
  if (actor.kind !== "person") return false;
  if (answerKind !== "committee_statement") return can(actor, demands.send, bodyId);
  const secretary = actor.grants.some((grant) => grant.role === "committee_secretary" && grant.bodyId === bodyId);
  return officerId === actor.id || secretary;
}

/** Attested reports that wait for this person to put them on an agenda or to send them; those due first on top. */
export const attestedWaiting = query({
  name: "staff-reports/attested-waiting",
  input: z.object({}),
  scope: readReports,
  run: async ({ db, actor, visible }) => {
    const { rows } = await sql<AttestedWaiting>`
      select r.id, r.body_id as "bodyId", c.number, r.title, p.given_name || ' ' || p.family_name as officer, r.officer_id as "officerId",
        r.answer_kind as "answerKind", e.due_day as "dueDay", r.updated_at as "updatedAt"
      from staff_report r join case_file c on c.id = r.case_id left join consultee e on e.id = r.consultee_id
        left join person p on p.id = r.officer_id
      where r.state = 'attested' and ${visible("r.body_id")}
      order by e.due_day nulls last, r.updated_at`.execute(db);
    return ok(rows.filter((row) => waitsFor(actor, row)));
  },
});
