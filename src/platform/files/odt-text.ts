import { type Outcome, ok } from "../../kernel/outcome.ts";
import { type ExtractedText, extractedText } from "./extracted-text.ts";
import { fileProblem } from "./file-problem.ts";
import { markupText } from "./markup-text.ts";
import { readZipParts } from "./zip-parts.ts";

const odt = {
  // Text that was deleted with changes tracked is kept apart from the body; comments stand inside it.
  drop: /<text:tracked-changes\b[\s\S]*?<\/text:tracked-changes>|<office:annotation\b[\s\S]*?<\/office:annotation>/g,
  tab: /<text:tab\b[^<>]*\/>|<\/table:table-cell>/g,
  line: /<text:line-break\/>|<\/(?:text:p|text:h|table:table-row)>/g,
};

/**
 * The text of an OpenDocument text: body, tables and notes. Problems: those of `readZipParts`,
 * `files:encrypted`.
 */
export async function odtText(fd: number, size: number): Promise<Outcome<ExtractedText>> {
  const parts = await readZipParts(fd, size, /^(?:content|META-INF\/manifest)\.xml$/);
  if (!parts.ok) return parts;
  // OpenDocument encrypts each part by itself (OpenDocument 1.3 part 2, section 3.4); the archive is not marked.
  if (parts.value.get("META-INF/manifest.xml")?.includes("encryption-data")) return fileProblem("files:encrypted");
  const content = parts.value.get("content.xml") ?? "";
  const body = content.slice(Math.max(0, content.indexOf("<office:body")));
  const warnings = content.includes("<text:tracked-changes") ? (["tracked-changes"] as const) : [];
  return ok(extractedText(markupText(body, odt), { warnings: [...warnings] }));
}
