import { missing } from "../../../kernel/outcome.ts";
import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { sendExecutive } from "../queries/send-executive.ts";

const formats = { pdf: "pdf", docx: "docx", arkiv: "archive" } as const;
const isFormat = (text: string): text is keyof typeof formats => Object.hasOwn(formats, text);

/** The report to the council as a file: to publish, to write on in, or to keep. */
export const loader = page(async ({ visit, params, request }) => {
  const { id: consultation, format = "" } = params;
  if (!isFormat(format)) return show<Response>(missing());
  const known = request.headers.get("if-none-match");
  return show(await sendExecutive(visit.world, visit.actor, { consultation, format: formats[format], known }));
});
