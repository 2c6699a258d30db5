import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalId, optionalLine, requiredLine, requiredText } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { demands } from "../actions.ts";
import { longest, reportAnswerKinds } from "../model.ts";
import { contentChanged } from "./content-changed.ts";
import { loadReportForChange, openFor } from "./load-report-for-change.ts";
import { worksAt } from "./works-at.ts";

const input = z.object({
  report: z.uuid("staff-reports:problem.report-missing"),
  expectedVersion: seenVersion,
  title: requiredLine("staff-reports:problem.title-missing", longest.title),
  subtitle: optionalLine(longest.subtitle),
  sender: requiredText("staff-reports:problem.sender-missing", longest.sender),
  addressee: requiredLine("staff-reports:problem.addressee-missing", longest.addressee),
  officer: optionalId("staff-reports:problem.officer-unknown"),
  phone: optionalLine(longest.phone),
  answerKind: z.enum(reportAnswerKinds, "staff-reports:problem.answer-kind-missing"),
});

type Given = z.output<typeof input>;

const columns = ({ title, subtitle, sender, addressee, officer, phone, answerKind }: Given) => ({
  title,
  subtitle,
  sender,
  addressee,
  officer_id: officer,
  officer_phone: phone,
  answer_kind: answerKind,
});

async function officerFits(tx: Tx, officer: string | null, body: string, day: Temporal.PlainDate): Promise<boolean> {
  return officer === null || (await worksAt(tx, { body, day, people: [officer] })).has(officer);
}

/** What stands at the top of the report: title, sender, addressee, officer, and who is to answer. Phone may be blank. */
export const changeHeader = command({
  name: "staff-reports/change-header",
  input,
  load: ({ tx, input: { report } }) => loadReportForChange(tx, report),
  may: ({ loaded }) => ({ action: demands.write, body: loaded.body_id }),
  perform: async ({ tx, input: given, loaded: report, now }): Promise<Outcome<null>> => {
    const open = openFor(report, "write");
    if (!open.ok) return open;
    const seen = asLastSeen(report, given.expectedVersion);
    if (!seen.ok) return seen;
    const kept = given.officer === report.officer_id;
    if (!kept && !(await officerFits(tx, given.officer, report.body_id, dayOf(now))))
      return invalid({ path: "officer", key: "staff-reports:problem.officer-unknown" });
    await tx.updateTable("staff_report").set(columns(given)).where("id", "=", report.id).execute();
    await contentChanged(tx, report, now);
    return ok(null);
  },
  trace: ({ loaded: report }) => ({
    subject: { kind: "staff-report", id: report.id },
    body: report.body_id,
    facts: { number: report.number },
  }),
});
