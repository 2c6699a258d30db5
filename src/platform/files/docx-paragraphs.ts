import type { DocumentLine, ReportedMark } from "./document-structure.ts";
import { docxMarks } from "./docx-marks.ts";
import { docxNumbering } from "./docx-numbering.ts";
import { docxStyles } from "./docx-styles.ts";
import { docxTable } from "./docx-table.ts";
import { attributeOf, type XmlEvent, xmlEvents } from "./xml-events.ts";

type Parts = { styles: string; numbering: string };
type Paragraph = { text: string; style: string; outline: number | null; listId: string | null; listLevel: number; bold: number };
type Read = { lines: DocumentLine[]; reported: ReportedMark[] };

// Old properties kept by tracked formatting, field codes, and the second copy of what older programs cannot draw.
const SKIPPED = /^(?:w:(?:pPrChange|rPrChange|sectPrChange|tblPrChange|trPrChange|tcPrChange|tblGridChange|numberingChange|instrText|delInstrText|fldData)|mc:Fallback)$/;
const LITERAL: Readonly<Record<string, string>> = { "w:tab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-", "w:softHyphen": "\u00ad" };
const OFF = new Set(["0", "false", "off", "none"]);

/**
 * The paragraphs of a Word part in reading order with what their styles say (ISO/IEC 29500-1, 17.3): headings, points of
 * lists with their numbers, rows of tables. Tracked changes are read as accepted, hidden text is left out; both are told.
 */
export function docxParagraphs(xml: string, parts: Parts): Read {
  const state = readerOf(parts);
  let skipping = 0;
  for (const event of xmlEvents(xml)) {
    if (event.kind === "open" && (skipping > 0 || SKIPPED.test(event.name))) skipping += event.empty ? 0 : 1;
    else if (event.kind === "close" && skipping > 0) skipping -= 1;
    else if (skipping === 0) state.take(event);
  }
  return { lines: state.table.lines, reported: state.marks.reported };
}

function readerOf(parts: Parts) {
  const [styleOf, numbering, marks, table] = [docxStyles(parts.styles), docxNumbering(parts.numbering), docxMarks(), docxTable()];
  const open: Paragraph[] = [];
  let run = { bold: false, hidden: false, isText: false };
  const add = (text: string) => {
    const paragraph = open.at(-1);
    if (!paragraph) return;
    if (run.hidden) return marks.hidden(text);
    if (!marks.text(text)) return;
    paragraph.text += text;
    if (run.bold) paragraph.bold += text.length;
  };
  const begin = ({ name, attributes, empty }: Extract<XmlEvent, { kind: "open" }>) => {
    const paragraph = open.at(-1);
    const value = attributeOf(attributes, "w:val") ?? "";
    if (!empty) marks.open(name, attributes);
    if (name === "w:p" && !empty) open.push({ text: "", style: "", outline: null, listId: null, listLevel: 0, bold: 0 });
    else if (name === "w:p") table.paragraph([]);
    else if (name === "w:r") run = { bold: false, hidden: false, isText: false };
    else if (name === "w:b") run.bold = !OFF.has(value);
    else if (name === "w:vanish") run.hidden = !OFF.has(value);
    else if (name === "w:t" || name === "w:delText") run.isText = !empty;
    else if (name in LITERAL) add(LITERAL[name] ?? "");
    else if (paragraph && name === "w:pStyle") paragraph.style = value;
    else if (paragraph && name === "w:outlineLvl") paragraph.outline = Number(value);
    else if (paragraph && name === "w:numId") paragraph.listId = value;
    else if (paragraph && name === "w:ilvl") paragraph.listLevel = Number(value);
    else table.open(name);
  };
  const end = (name: string) => {
    marks.close(name);
    if (name === "w:t" || name === "w:delText") run.isText = false;
    // The mark of the paragraph has properties too, and they are not those of the first run.
    else if (name === "w:pPr") run = { bold: false, hidden: false, isText: false };
    else if (name === "w:p") {
      const done = open.pop();
      if (done) table.paragraph(linesOf(done, styleOf(done.style), numbering.next));
    } else table.close(name);
  };
  const take = (event: XmlEvent) => {
    if (event.kind === "open") begin(event);
    else if (event.kind === "close") end(event.name);
    else if (run.isText) add(event.text);
  };
  return { take, marks, table };
}

function linesOf(paragraph: Paragraph, style: ReturnType<ReturnType<typeof docxStyles>>, next: (listId: string, level: number) => string): DocumentLine[] {
  const text = paragraph.text.trimEnd();
  if (text.trim() === "") return [{ text: "" }];
  const level = style.level ?? (paragraph.outline !== null && paragraph.outline < 9 ? paragraph.outline + 1 : null);
  const listId = paragraph.listId ?? style.listId;
  const label = listId && listId !== "0" ? next(listId, paragraph.listId ? paragraph.listLevel : style.listLevel) : "";
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
