import { z } from "zod";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { consulteeForReport } from "../../consultations/index.ts";
import { demands } from "../actions.ts";
import { reportStances } from "../model.ts";
import { contentChanged } from "./content-changed.ts";
import { loadReportForChange, openFor } from "./load-report-for-change.ts";

const input = z.object({
  report: z.uuid("staff-reports:problem.report-missing"),
  stance: z.enum(reportStances, "staff-reports:problem.stance-missing"),
  /** By section of the proposal; those left out keep none of their own. Left out altogether, what stands is kept. */
  sections: z
    .array(z.object({ sectionId: z.uuid(), stance: z.enum(reportStances, "staff-reports:problem.stance-missing") }))
    .max(500)
    .optional(),
});

/** Says what is thought of the proposal as a whole, and of its sections where that differs. */
export const setStance = command({
  name: "staff-reports/set-stance",
  input,
  load: ({ tx, input: { report } }) => loadReportForChange(tx, report),
  may: ({ loaded }) => ({ action: demands.write, body: loaded.body_id }),
  perform: async ({ tx, input: { stance, sections }, loaded: report, now, newId }): Promise<Outcome<null>> => {
    const open = openFor(report, "write");
    if (!open.ok) return open;
    const question = report.consultee_id ? await consulteeForReport(tx, report.consultee_id) : null;
    if (question === null) return invalid({ path: "stance", key: "staff-reports:problem.answers-nothing" });
    const known = new Set(question.sections.map(({ sectionId }) => sectionId));
    const strange = sections?.findIndex(({ sectionId }) => !known.has(sectionId)) ?? -1;
    if (strange >= 0)
      return invalid({ path: `sections.${strange}`, key: "staff-reports:problem.proposal-section-missing" });
    await tx.updateTable("staff_report").set({ stance }).where("id", "=", report.id).execute();
    if (sections) await tx.deleteFrom("report_stance").where("report_id", "=", report.id).execute();
    const rows = sections?.map((one) => ({
      id: newId(),
      report_id: report.id,
      section_id: one.sectionId,
      stance: one.stance,
    }));
    if (rows && rows.length > 0) await tx.insertInto("report_stance").values(rows).execute();
    await contentChanged(tx, report, now);
    return ok(null);
  },
  trace: ({ loaded: report }) => ({
    subject: { kind: "staff-report", id: report.id },
    body: report.body_id,
    facts: { number: report.number },
  }),
});
