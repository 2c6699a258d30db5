import { forbidden, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { type ReportAct, shutForReport } from "../lifecycle.ts";
import { reportStanding } from "../queries/report-standing.ts";

type Standing = Extract<Awaited<ReturnType<typeof reportStanding>>, { ok: true }>["value"];

function opened(standing: Standing, act: ReportAct): Outcome<Standing> {
  const shut = shutForReport(standing.state, act);
  if (shut) return tooLate(shut);
  return standing.allowed.has(act) ? ok(standing) : forbidden();
}

/** The report in the address, for the page of an act; the error page when the act is not open to this reader. */
export async function openStanding({ visit, params }: Asked, act: ReportAct): Promise<Standing> {
  return show(opened(show(await reportStanding(visit.world, visit.actor, { report: params.id })), act));
}
