import { missing } from "../../../kernel/outcome.ts";
import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { sendVersionPaper } from "../queries/send-version-paper.ts";
import { versionAsMarkdown } from "../queries/version-as-markdown.ts";

const formats = new Map([
  ["pdf", "pdf"],
  ["arkiv", "archive"],
  ["word", "docx"],
] as const);

/** A version as a file: PDF to publish, PDF to keep, Word or Markdown. What is adopted is for everybody. */
export const loader = page(async ({ visit: { world, actor }, params, request }) => {
  const asked = { slug: params.slug, number: params.number, known: request.headers.get("if-none-match") };
  if (params.format === "markdown") return show(await versionAsMarkdown(world, actor, asked));
  const format = formats.get((params.format ?? "") as "pdf");
  if (!format) return show(missing());
  return show(await sendVersionPaper(world, actor, { ...asked, format }));
}, "everyone");
