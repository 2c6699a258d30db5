import { forbidden, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { type ReportAct, shutForReport } from "../lifecycle.ts";
import { reportPage } from "../queries/report-page.ts";

export type OpenReport = Extract<Awaited<ReturnType<typeof reportPage>>, { ok: true }>["value"];

function opened(report: OpenReport, act: ReportAct): Outcome<OpenReport> {
  const shut = shutForReport(report.facts.state, act);
  if (shut) return tooLate(shut);
  return report.allowed.has(act) ? ok(report) : forbidden();
}

/** The report whose id stands in the address, for the page of an act; the error page when the act is not open to this reader. */
export async function openReport({ visit, params }: Asked, act: ReportAct): Promise<OpenReport> {
  return show(opened(show(await reportPage(visit.world, visit.actor, { report: params.id })), act));
}
