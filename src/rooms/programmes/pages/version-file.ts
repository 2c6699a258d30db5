import { missing } from "../../../kernel/outcome.ts";
import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { sendVersionPaper } from "../queries/send-version-paper.ts";

const formats = new Map([
  ["pdf", "pdf"],
  ["arkiv", "archive"],
  ["word", "docx"],
] as const);

/** A version as a file: PDF to publish, PDF to keep, or Word. What is adopted is for everybody. */
export const loader = page(async ({ visit, params, request }) => {
  const format = formats.get((params.format ?? "") as "pdf");
  if (!format) return show(missing());
  const known = request.headers.get("if-none-match");
  const asked = { slug: params.slug, number: params.number, format, known };
  return show(await sendVersionPaper(visit.world, visit.actor, asked));
}, "everyone");
