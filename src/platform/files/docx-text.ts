import mammoth from "mammoth";
import { type Outcome, ok } from "../../kernel/outcome.ts";
import { type ExtractedText, extractedText, type TextWarning } from "./extracted-text.ts";
import { markupText } from "./markup-text.ts";
import { readRange } from "./read-range.ts";
import { readZipParts } from "./zip-parts.ts";

const wanted = /^word\/(?:document|comments|header\d*|footer\d*)\.xml$/;
const change = /<w:(?:ins|del|moveFrom|moveTo)[\s/>]/;
const html = {
  drop: /<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g,
  tab: /(?:<\/p>)?<\/t[dh]>/g,
  line: /<br \/>|<\/(?:p|h[1-6]|li|tr)>/g,
};
const wordXml = {
  drop: /<w:(?:instrText|delText)\b[^<>]*>[^<]*<\/w:(?:instrText|delText)>/g,
  tab: /<w:tab\/>/g,
  line: /<w:br\b[^<>]*\/>|<\/w:p>/g,
};

/**
 * The text of a Word document: page headers, body, tables, foot- and endnotes, page footers. Headers are read because the
 * case number of a Swedish letter stands there. Tracked changes are read as accepted and comments left out; a warning
 * says so. Problems: those of `readZipParts`; throws when the document cannot be understood.
 */
export async function docxText(fd: number, size: number): Promise<Outcome<ExtractedText>> {
  const parts = await readZipParts(fd, size, wanted);
  if (!parts.ok) return parts;
  const { value: body } = await mammoth.convertToHtml(
    { buffer: await readRange(fd, 0, size) },
    // Pictures would be unpacked and written out as text, and a linked one would be fetched from disk.
    {
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
    },
  );
  const around = (kind: string) => {
    const same = [...parts.value].filter(([name]) => name.startsWith(`word/${kind}`));
    // The first page, odd and even pages have a header each, and most often the same text in all of them.
    return new Set(same.map(([, xml]) => markupText(xml, wordXml).trim()));
  };
  const text = [...around("header"), markupText(body, html), ...around("footer")].join("\n");
  return ok(extractedText(text, { warnings: warningsOf(parts.value) }));
}

function warningsOf(parts: Map<string, string>): TextWarning[] {
  const warnings: TextWarning[] = [];
  if (change.test(parts.get("word/document.xml") ?? "")) warnings.push("tracked-changes");
  if (/<w:comment[\s>]/.test(parts.get("word/comments.xml") ?? "")) warnings.push("comments");
  return warnings;
}
