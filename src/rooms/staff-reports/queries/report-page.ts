import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { can } from "../../../platform/access/can.ts";
import { query } from "../../../platform/view/query.ts";
import { consulteeForReport } from "../../consultations/index.ts";
import { settledItem } from "../../meetings/index.ts";
import { demands, readReports } from "../actions.ts";
import { type ReportAct, reportActs, shutForReport } from "../lifecycle.ts";
import type { ReportAnswerKind, ReportState } from "../model.ts";
import { courseOf } from "./course-of.ts";
import { paperOf } from "./paper-of.ts";
import { reportParts } from "./report-parts.ts";
import { templateOf } from "./template-of.ts";

export type ReportFacts = {
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
  officerId: string | null;
  officer: string | null;
  updatedAt: Temporal.Instant;
  /** The item of an agenda that decides it, or that sent it back. */
  itemId: string | null;
  decidedBy: string | null;
  decidedDay: Temporal.PlainDate | null;
  dispatchedAt: Temporal.Instant | null;
};

/** What is asked, as far as a report needs it on its pages. */
export type ReportQuestion = {
  title: string;
  sender: string;
  dueDay: Temporal.PlainDate;
  withdrawn: boolean;
  sections: { sectionId: string; heading: string; level: number }[];
};

/** What this actor can do with the report now: the same table and the same roles that guard the commands. */
function allowedActs(actor: Actor, { state, bodyId }: ReportFacts): ReadonlySet<ReportAct> {
  const acts = Object.keys(reportActs) as ReportAct[];
  return new Set(acts.filter((act) => shutForReport(state, act) === null && can(actor, demands[act], bodyId)));
}

/** Everything on the pages of a report while it is written, and which acts are open to this reader. */
export const reportPage = query({
  name: "staff-reports/report-page",
  input: z.object({ report: z.uuid() }),
  scope: readReports,
  run: async ({ db, input, actor, visible }) => {
    const { rows } = await sql<ReportFacts>`
      select r.id, r.body_id as "bodyId", b.name as body, r.case_id as "caseId", c.number, r.title, r.state, r.version,
        r.answer_kind as "answerKind", r.consultee_id as "consulteeId", r.officer_id as "officerId",
        p.given_name || ' ' || p.family_name as officer, r.updated_at as "updatedAt",
        r.agenda_item_id as "itemId", r.decided_by as "decidedBy", r.decided_day as "decidedDay", r.dispatched_at as "dispatchedAt"
      from staff_report r join case_file c on c.id = r.case_id join body b on b.id = r.body_id left join person p on p.id = r.officer_id
      where r.id = ${input.report} and ${visible("r.body_id")}`.execute(db);
    const facts = rows[0];
    if (!facts) return missing("staff-reports:problem.report-missing");
    const [read, parts, template, asked, item] = await Promise.all([
      paperOf(db, { id: facts.id, number: facts.number, updated_at: facts.updatedAt }),
      reportParts(db, facts.id),
      templateOf(db, facts.bodyId),
      facts.consulteeId ? consulteeForReport(db, facts.consulteeId) : null,
      facts.itemId ? settledItem(db, facts.itemId) : null,
    ]);
    if (!read) return missing("staff-reports:problem.report-missing");
    const question: ReportQuestion | null = asked && {
      title: asked.title,
      sender: asked.senderName,
      dueDay: asked.dueDay,
      withdrawn: asked.state === "withdrawn" || asked.stage === "withdrawn",
      sections: asked.sections.map(({ sectionId, heading, level }) => ({ sectionId, heading, level })),
    };
    const guidance = new Map(template.sections.map(({ kind, guidance: said }) => [kind, said]));
    const { content, paper, version } = read;
    return ok({
      facts,
      content,
      paper,
      frozen: version !== null,
      parts,
      question,
      guidance,
      course: courseOf(facts, { read, signatories: parts.signatories, item }, actor),
      allowed: allowedActs(actor, facts),
    });
  },
});
