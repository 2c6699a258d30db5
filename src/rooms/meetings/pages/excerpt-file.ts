import { missing } from "../../../kernel/outcome.ts";
import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { sendItemExcerpt } from "../queries/send-item-excerpt.ts";

const formats = new Map([
  ["pdf", "pdf"],
  ["arkiv", "archive"],
  ["word", "docx"],
] as const);

/** The excerpt as a file: PDF to publish, PDF to keep, or Word. */
export const loader = page(async ({ visit, params, request }) => {
  const format = formats.get((params.format ?? "") as "pdf");
  if (!format) return show(missing());
  const known = request.headers.get("if-none-match");
  return show(await sendItemExcerpt(visit.world, visit.actor, { item: params.id, format, language: "sv", known }));
});
