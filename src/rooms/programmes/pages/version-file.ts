import { missing } from "../../../kernel/outcome.ts";
import { sendPaper } from "../../../platform/paper/send-paper.ts";
import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { versionAsPaper } from "../queries/version-as-paper.ts";

const formats = new Map([
  ["pdf", "pdf"],
  ["arkiv", "archive"],
  ["word", "docx"],
] as const);

/** A version as a file: PDF to publish, PDF to keep, or Word. What is adopted is for everybody. */
export const loader = page(async ({ visit, params, request }) => {
  const format = formats.get((params.format ?? "") as "pdf");
  if (!format) return show(missing());
  const asked = { slug: params.slug, number: params.number };
  const { paper, name, at } = show(await versionAsPaper(visit.world, visit.actor, asked));
  return sendPaper(paper, { format, name, at, known: request.headers.get("if-none-match") });
}, "everyone");
