import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { can } from "../../../platform/access/can.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalId, optionalLine } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { backPlanFor, type ConsulteeForReport, consulteeForReport, noteProgress } from "../../consultations/index.ts";
import { writeReports } from "../actions.ts";
import { longest, reportAnswerKinds } from "../model.ts";
import { attachmentsOf, questionOf } from "../queries/question-of.ts";
import { departmentOf, proposedSignatories } from "../queries/report-people.ts";
import { templateOf } from "../queries/template-of.ts";
import { draftedReport } from "../rules/drafted-report.ts";
import { insertReport, type NewReport } from "./insert-report.ts";

const input = z.object({
  /** The form's own id: the same form sent twice is one report. */
  id: z.uuid().optional(),
  consultee: optionalId("staff-reports:problem.question-missing"),
  case: optionalId("staff-reports:problem.case-missing"),
  title: optionalLine(longest.title),
  answerKind: z.enum(reportAnswerKinds, "staff-reports:problem.answer-kind-missing").default("committee_statement"),
});
type Given = z.output<typeof input>;

type Begun = {
  caseId: string;
  number: string;
  bodyId: string;
  body: string;
  administration: string;
  subject: string;
  officer: string | null;
  unit: string | null;
  question: ConsulteeForReport | null;
  /** Ordinary approval of the minutes would miss the due day. */
  immediate: boolean;
};

/** The case, locked, so that two who begin at once are told of each other. */
async function caseOf(tx: Tx, id: string): Promise<Omit<Begun, "question" | "immediate"> | null> {
  const row = await tx
    .selectFrom("case_file as c")
    .innerJoin("body as b", "b.id", "c.body_id")
    .select(["c.id as caseId", "c.number", "c.body_id as bodyId", "b.name as body", "b.administration"])
    .select(["c.public_subject as subject", "c.officer_id as officer", "c.unit_id as unit", "c.state"])
    .where("c.id", "=", id)
    .forUpdate("c")
    .executeTakeFirst();
  return row ? { ...row, administration: row.administration ?? row.body } : null;
}

async function load(tx: Tx, given: Given, actor: Actor, now: Temporal.Instant): Promise<Outcome<Begun>> {
  const question = given.consultee === null ? null : await consulteeForReport(tx, given.consultee);
  if (given.consultee !== null && question === null) return missing("staff-reports:problem.question-missing");
  // What another body has been asked is not there for others, registered or not.
  const theirs = question !== null && question.ownCaseId === null && !can(actor, writeReports, question.bodyId);
  if (theirs) return missing("staff-reports:problem.question-missing");
  if (question && question.ownCaseId === null) return tooLate("staff-reports:problem.not-registered");
  const caseId = question?.ownCaseId ?? given.case;
  const file = caseId === null ? null : await caseOf(tx, caseId);
  if (!file) return missing("staff-reports:problem.case-missing");
  const plan = question ? await backPlanFor(tx, question.consulteeId, now) : null;
  return ok({ ...file, question, immediate: plan?.approval === "immediate" });
}

async function notYetBegun(tx: Tx, { id, consultee }: Given): Promise<Outcome<null>> {
  if (id === undefined && consultee === null) return ok(null);
  const found = await tx
    .selectFrom("staff_report")
    .select("id")
    .where((is) =>
      is.or([
        ...(id === undefined ? [] : [is("id", "=", id)]),
        ...(consultee === null ? [] : [is.and([is("consultee_id", "=", consultee), is("state", "<>", "ended")])]),
      ]),
    )
    .executeTakeFirst();
  return found ? tooLate("staff-reports:problem.already-begun") : ok(null);
}

/** What is written before the officer begins: all that the question says, or the case's own subject as title. */
function drafted(given: Given, { question, body, administration, subject, immediate }: Begun) {
  if (question === null) return { title: given.title ?? subject, subtitle: null, sections: {} };
  const asked = { question: questionOf(question), body, administration, immediate };
  const written = draftedReport({ ...asked, answerKind: given.answerKind });
  return { ...written, title: given.title ?? written.title };
}

const personIn = (actor: Actor) => (actor.kind === "person" ? actor.id : null);

type Beginning = { tx: Tx; given: Given; loaded: Begun; actor: Actor; now: Temporal.Instant; id: string };

/** Everything the report begins with, its people proposed from the roles at the authority. */
async function composed({ tx, given, loaded, actor, now, id }: Beginning): Promise<NewReport> {
  const { bodyId: body, administration, question } = loaded;
  const officer = loaded.officer ?? personIn(actor);
  const department = await departmentOf(tx, { officer, body, unit: loaded.unit });
  const { title, subtitle, sections: written } = drafted(given, loaded);
  const row = {
    id,
    body_id: body,
    case_id: loaded.caseId,
    consultee_id: given.consultee,
    title,
    subtitle,
    sender: [administration, ...(department ? [department.name] : [])].join("\n"),
    addressee: loaded.body,
    officer_id: officer,
    answer_kind: given.answerKind,
    state: "draft",
    created_by: personIn(actor),
    created_at: now,
    updated_at: now,
  };
  const signatories = await proposedSignatories(tx, { body, day: dayOf(now), department });
  const { sections: template } = await templateOf(tx, body);
  const parts = {
    department: department?.name ?? null,
    unit: administration,
    attachments: question ? attachmentsOf(question) : [],
  };
  return { row, template, written, signatories, ...parts };
}

/**
 * Begins a report in a case: with everything filled in that the question says when it answers a consultation. Problems:
 * `staff-reports:problem.not-registered` when the question has no case here yet, `staff-reports:problem.already-begun`.
 */
export const startReport = command({
  name: "staff-reports/start-report",
  input,
  load: ({ tx, input: given, actor, now }) => load(tx, given, actor, now),
  may: ({ loaded }) => ({ action: writeReports, body: loaded.bodyId }),
  perform: async ({ tx, input: given, loaded, actor, now, newId }): Promise<Outcome<{ id: string }>> => {
    const fresh = await notYetBegun(tx, given);
    if (!fresh.ok) return fresh;
    const id = given.id ?? newId();
    await insertReport(tx, await composed({ tx, given, loaded, actor, now, id }), { now, newId });
    if (given.consultee !== null) await noteProgress(tx, given.consultee, { stage: "drafting" });
    return ok({ id });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "staff-report", id: result.id },
    body: loaded.bodyId,
    facts: { number: loaded.number },
  }),
});
