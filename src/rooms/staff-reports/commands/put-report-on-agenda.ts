import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { noteProgress } from "../../consultations/index.ts";
import { putOnAgenda } from "../../meetings/index.ts";
import { demands } from "../actions.ts";
import { shutForReport } from "../lifecycle.ts";
import { proposedDecision } from "../rules/proposed-decision.ts";
import { fullyAttested } from "./fully-attested.ts";
import { loadAttest } from "./load-attest.ts";
import { reportOrigin } from "./report-origin.ts";
import { setReportState } from "./set-report-state.ts";

const input = z.object({
  report: z.uuid("staff-reports:problem.report-missing"),
  meeting: z.uuid("staff-reports:problem.meeting-missing"),
});

/**
 * Puts an attested report on the agenda of a meeting of its body, with the decision it proposes; again, it moves to the other
 * meeting. Its header gets the meeting's day, and the sender sees it on the wall. Problems: those of the agenda,
 * `…not-fully-attested`, `…no-meeting-needed`.
 */
export const putReportOnAgenda = command({
  name: "staff-reports/put-on-agenda",
  input,
  load: ({ tx, input: { report } }) => loadAttest(tx, report),
  may: ({ loaded }) => ({ action: demands["put-on-agenda"], body: loaded.report.body_id }),
  perform: async ({ tx, input: { meeting }, loaded, now, newId }): Promise<Outcome<{ day: Temporal.PlainDate }>> => {
    const { report, content } = loaded;
    const shut = shutForReport(report.state, "put-on-agenda");
    if (shut) return tooLate(shut);
    if (report.answer_kind !== "committee_statement") return tooLate("staff-reports:problem.no-meeting-needed");
    const version = fullyAttested(loaded);
    if (!version.ok) return version;
    const entry = {
      bodyId: report.body_id,
      meetingId: meeting,
      group: report.consultee_id ? ("consultations" as const) : ("decisions" as const),
      title: report.title,
      caseId: report.case_id,
      origin: reportOrigin(report.id),
      proposed: proposedDecision(content),
    };
    const item = await putOnAgenda(tx, entry, { now, newId });
    if (!item.ok) return item;
    const { id: agenda_item_id, meetingDay } = item.value;
    await setReportState(tx, report.id, { state: "on_agenda", agenda_item_id, meeting_day: meetingDay }, now);
    if (report.consultee_id) await noteProgress(tx, report.consultee_id, { stage: "awaiting_decision", meetingDay });
    return ok({ day: meetingDay });
  },
  trace: ({ loaded: { report, number }, result }) => ({
    subject: { kind: "staff-report", id: report.id },
    body: report.body_id,
    facts: { number, day: result.day.toString() },
  }),
});
