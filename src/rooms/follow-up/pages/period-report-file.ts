import { missing } from "../../../kernel/outcome.ts";
import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { sendReport } from "../queries/send-report.ts";

const formats = { pdf: "pdf", docx: "docx", arkiv: "archive" } as const;
const isFormat = (text: string): text is keyof typeof formats => Object.hasOwn(formats, text);

/** A report as it was handed in, as a file: to publish, to take text and tables from, or to keep. */
export const loader = page(async ({ visit, params, url, request }) => {
  const { id: period, slug: body, format = "" } = params;
  if (!isFormat(format)) return show<Response>(missing());
  const known = request.headers.get("if-none-match");
  const asked = { period, body, number: url.searchParams.get("nummer"), format: formats[format], known };
  return show(await sendReport(visit.world, visit.actor, asked));
});
