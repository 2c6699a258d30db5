import type { DocumentLine } from "./document-structure.ts";
import type { DocxNumbering } from "./docx-numbering.ts";
import type { DocxStyle } from "./docx-styles.ts";

/** A paragraph as it stands in the file: its own properties, its style by id, and how many of its letters are bold. */
export type DocxParagraph = {
  text: string;
  style: string;
  outline: number | null;
  listId: string | null;
  listLevel: number;
  bold: number;
};

/** A paragraph as lines: one, or several where it has line breaks. Its own properties go before those of its style. */
export function docxLines(paragraph: DocxParagraph, style: DocxStyle, numbering: DocxNumbering): DocumentLine[] {
  const text = paragraph.text.trimEnd();
  if (text.trim() === "") return [{ text: "" }];
  const own = paragraph.outline !== null && paragraph.outline < 9 ? paragraph.outline + 1 : null;
  const level = style.level ?? own;
  const listId = paragraph.listId ?? style.listId;
  const listLevel = paragraph.listId ? paragraph.listLevel : style.listLevel;
  const label = listId && listId !== "0" ? numbering.next(listId, listLevel) : "";
  const emphasis = style.bold || paragraph.bold >= text.trim().length * 0.9;
  const kind = level !== null ? "heading" : label !== "" ? "item" : undefined;
  const pieces = text.split("\n");
  return pieces.map((piece, index) => ({
    text: index === 0 && label !== "" ? `${label} ${piece}` : piece,
    ...(kind ? { kind } : {}),
    ...(level !== null ? { level } : {}),
    ...(emphasis ? { emphasis } : {}),
    ...(pieces.length === 1 ? { whole: true } : {}),
  }));
}
