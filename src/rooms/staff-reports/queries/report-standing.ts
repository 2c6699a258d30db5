import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { can } from "../../../platform/access/can.ts";
import { query } from "../../../platform/view/query.ts";
import { demands, readReports } from "../actions.ts";
import { type ReportAct, reportActs, shutForReport } from "../lifecycle.ts";
import type { ReportAnswerKind, ReportState } from "../model.ts";
import { signatoriesOf } from "./signatories-of.ts";

type Row = {
  id: string;
  bodyId: string;
  body: string;
  caseId: string;
  number: string;
  title: string;
  state: ReportState;
  version: number;
  answerKind: ReportAnswerKind;
  consulteeId: string | null;
  meetingDay: Temporal.PlainDate | null;
  dueDay: Temporal.PlainDate | null;
};

/** Where a report stands, as the pages of its acts need it: who attests, and which acts are open to this reader. */
export const reportStanding = query({
  name: "staff-reports/standing",
  input: z.object({ report: z.uuid() }),
  scope: readReports,
  run: async ({ db, input, actor, visible }) => {
    const { rows } = await sql<Row>`
      select r.id, r.body_id as "bodyId", b.name as body, r.case_id as "caseId", c.number, r.title, r.state, r.version,
        r.answer_kind as "answerKind", r.consultee_id as "consulteeId", r.meeting_day as "meetingDay", e.due_day as "dueDay"
      from staff_report r join case_file c on c.id = r.case_id join body b on b.id = r.body_id left join consultee e on e.id = r.consultee_id
      where r.id = ${input.report} and ${visible("r.body_id")}`.execute(db);
    const facts = rows[0];
    if (!facts) return missing("staff-reports:problem.report-missing");
    const acts = (Object.keys(reportActs) as ReportAct[]).filter(
      (act) => shutForReport(facts.state, act) === null && can(actor, demands[act], facts.bodyId),
    );
    return ok({ ...facts, signatories: await signatoriesOf(db, facts.id), allowed: new Set(acts) });
  },
});
