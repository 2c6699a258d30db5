import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { noteProgress } from "../../consultations/index.ts";
import { takeOffAgenda } from "../../meetings/index.ts";
import { demands } from "../actions.ts";
import { shutForReport } from "../lifecycle.ts";
import { loadAttest } from "./load-attest.ts";
import { reportOrigin } from "./report-origin.ts";
import { setReportState } from "./set-report-state.ts";

/** Takes a report off the agenda before the meeting decides, so that it can be written in. The attests hold until a word changes. */
export const takeReportOffAgenda = command({
  name: "staff-reports/take-off-agenda",
  input: z.object({ report: z.uuid("staff-reports:problem.report-missing") }),
  load: ({ tx, input: { report } }) => loadAttest(tx, report),
  may: ({ loaded }) => ({ action: demands["take-off-agenda"], body: loaded.report.body_id }),
  perform: async ({ tx, loaded: { report }, now }): Promise<Outcome<null>> => {
    const shut = shutForReport(report.state, "take-off-agenda");
    if (shut) return tooLate(shut);
    const taken = await takeOffAgenda(tx, reportOrigin(report.id), { now });
    if (!taken.ok) return taken;
    await setReportState(tx, report.id, { state: "attested", agenda_item_id: null, meeting_day: null }, now);
    if (report.consultee_id) await noteProgress(tx, report.consultee_id, { stage: "attesting", meetingDay: null });
    return ok(null);
  },
  trace: ({ loaded: { report, number } }) => ({
    subject: { kind: "staff-report", id: report.id },
    body: report.body_id,
    facts: { number },
  }),
});
