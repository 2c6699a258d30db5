import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { sendReportFile } from "../commands/send-report-file.ts";

/** The report as a file: to publish, to keep, or to go on writing in. */
export const loader = page(async ({ visit, params, request }) => {
  const asked = { report: params.id, format: params.format, known: request.headers.get("if-none-match") };
  return show(await sendReportFile(visit.world, visit.actor, asked, visit.requestId));
});
