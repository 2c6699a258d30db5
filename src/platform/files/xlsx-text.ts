import { type Outcome, ok } from "../../kernel/outcome.ts";
import { type ExtractedText, extractedText } from "./extracted-text.ts";
import { markupText } from "./markup-text.ts";
import { readZipParts } from "./zip-parts.ts";

const wanted = /^xl\/(?:sharedStrings|workbook)\.xml$/;
const strings = { drop: /<rPh\b[\s\S]*?<\/rPh>/g, line: /<\/si>/g };

/** The words of a workbook: names of sheets and texts in cells, not its numbers. Problems: those of `readZipParts`. */
export async function xlsxText(fd: number, size: number): Promise<Outcome<ExtractedText>> {
  const parts = await readZipParts(fd, size, wanted);
  if (!parts.ok) return parts;
  const workbook = parts.value.get("xl/workbook.xml") ?? "";
  const sheets = [...workbook.matchAll(/<sheet\b[^<>]*?\bname="([^"<>]*)"/g)]
    .map(([, name]) => `${name}</si>`)
    .join("");
  const text = markupText(`${sheets}${parts.value.get("xl/sharedStrings.xml") ?? ""}`, strings);
  return ok(extractedText(text, { warnings: [] }));
}
