import { z } from "zod";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { noteProgress } from "../../consultations/index.ts";
import { demands } from "../actions.ts";
import { planChanged } from "./content-changed.ts";
import { loadReportForChange, openFor } from "./load-report-for-change.ts";

const input = z.object({ report: z.uuid("staff-reports:problem.report-missing"), day: optionalDay });

/** Which meeting the report aims for: the day in its header, and what the sender sees on the wall. No attest is voided. */
export const chooseMeetingDay = command({
  name: "staff-reports/choose-meeting-day",
  input,
  load: ({ tx, input: { report } }) => loadReportForChange(tx, report),
  may: ({ loaded }) => ({ action: demands.write, body: loaded.body_id }),
  perform: async ({ tx, input: { day }, loaded: report, now }): Promise<Outcome<null>> => {
    const open = openFor(report, "write");
    if (!open.ok) return open;
    await tx.updateTable("staff_report").set({ meeting_day: day }).where("id", "=", report.id).execute();
    await planChanged(tx, report, now);
    if (report.consultee_id) await noteProgress(tx, report.consultee_id, { meetingDay: day });
    return ok(null);
  },
  trace: ({ loaded: report, input: { day } }) => ({
    subject: { kind: "staff-report", id: report.id },
    body: report.body_id,
    facts: { number: report.number, day: day?.toString() ?? "inget bestämt" },
  }),
});
