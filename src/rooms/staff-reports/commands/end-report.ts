import { z } from "zod";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { noteProgress } from "../../consultations/index.ts";
import { demands } from "../actions.ts";
import { contentChanged } from "./content-changed.ts";
import { loadReportForChange, openFor } from "./load-report-for-change.ts";

const input = z.object({ report: z.uuid("staff-reports:problem.report-missing") });

/** Ends a report that will not be used; it is kept and can be read. Its question can be answered by another report. */
export const endReport = command({
  name: "staff-reports/end-report",
  input,
  load: ({ tx, input: { report } }) => loadReportForChange(tx, report),
  may: ({ loaded }) => ({ action: demands.end, body: loaded.body_id }),
  perform: async ({ tx, loaded: report, now }): Promise<Outcome<null>> => {
    const open = openFor(report, "end");
    if (!open.ok) return open;
    await contentChanged(tx, report, now);
    await tx.updateTable("staff_report").set({ state: "ended" }).where("id", "=", report.id).execute();
    if (report.consultee_id) await noteProgress(tx, report.consultee_id, { stage: "registered" });
    return ok(null);
  },
  trace: ({ loaded: report }) => ({
    subject: { kind: "staff-report", id: report.id },
    body: report.body_id,
    facts: { number: report.number },
  }),
});
