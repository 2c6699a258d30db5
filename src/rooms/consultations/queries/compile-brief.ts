import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { can } from "../../../platform/access/can.ts";
import { query } from "../../../platform/view/query.ts";
import { compilingDemands, readConsultations } from "../actions.ts";
import { type CompilingAct, shutForConsultation } from "../lifecycle.ts";
import type { ConsultationState } from "../model.ts";

type Row = {
  id: string;
  title: string;
  state: ConsultationState;
  version: number;
  dueDay: Temporal.PlainDate;
  closedAt: Temporal.Instant | null;
  bodyId: string;
  bodyName: string;
  caseId: string;
  caseNumber: string;
  asked: number;
  answered: number;
  viewpoints: number;
  handled: number;
  waiting: number;
  reportState: "draft" | "final" | null;
};

/** A consultation as every page of its compilation needs it: whose it is, how far it has come, what may be done. */
export const compileBrief = query({
  name: "consultations/compile-brief",
  input: z.object({ consultation: z.uuid() }),
  scope: readConsultations,
  run: async ({ db, input, actor, visible }) => {
    const { rows } = await sql<Row>`
      select c.id, c.title, c.state, c.version, c.due_day as "dueDay", c.closed_at as "closedAt", c.body_id as "bodyId",
        b.name as "bodyName", c.case_id as "caseId", f.number as "caseNumber", r.state as "reportState",
        (select count(*)::int from consultee e where e.consultation_id = c.id and e.stage <> 'withdrawn') as asked,
        (select count(*)::int from consultation_answer a where a.consultation_id = c.id and a.current) as answered,
        coalesce(v.viewpoints, 0) as viewpoints, coalesce(v.handled, 0) as handled,
        (select count(*)::int from answer_upload u where u.consultation_id = c.id and u.state = 'waiting') as waiting
      from consultation c join case_file f on f.id = c.case_id join body b on b.id = c.body_id
      left join executive_report r on r.consultation_id = c.id
      left join lateral (
        select count(*)::int as viewpoints, count(h.id)::int as handled
        from viewpoint x join consultation_answer a on a.id = x.answer_id and a.current
        left join viewpoint_handling h on h.viewpoint_id = x.id
        where x.consultation_id = c.id) v on true
      where c.id = ${input.consultation} and ${visible("c.body_id")}`.execute(db);
    const [row] = rows;
    if (!row) return missing("consultations:problem.missing");
    const open = (Object.keys(compilingDemands) as CompilingAct[]).filter(
      (act) => shutForConsultation(row.state, act) === null && can(actor, compilingDemands[act], row.bodyId),
    );
    return ok({ ...row, allowed: new Set(open) });
  },
});
