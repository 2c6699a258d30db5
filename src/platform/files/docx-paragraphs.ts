import type { DocumentLine, ReportedMark } from "./document-structure.ts";
import { type DocxParagraph, docxLines } from "./docx-lines.ts";
import { type DocxMarks, docxMarks } from "./docx-marks.ts";
import { docxNumbering } from "./docx-numbering.ts";
import { docxStyles } from "./docx-styles.ts";
import { type DocxTable, docxTable } from "./docx-table.ts";
import { attributeOf, type XmlEvent, xmlEvents } from "./xml-events.ts";

type Parts = { styles: string; numbering: string };
/** Where the reader stands: the paragraphs that are open (a text box lies within one), and the run of text. */
type State = {
  open: DocxParagraph[];
  run: { bold: boolean; hidden: boolean; isText: boolean };
  marks: DocxMarks;
  table: DocxTable;
  finish(paragraph: DocxParagraph): DocumentLine[];
};

// Old properties kept by tracked formatting, tab stops, field codes, and the copy for programs that cannot draw the first.
const SKIPPED =
  /^(?:w:(?:pPrChange|rPrChange|sectPrChange|tblPrChange|trPrChange|tcPrChange|tblGridChange|numberingChange|tabs|instrText|delInstrText|fldData)|mc:Fallback)$/;
const LITERAL: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
  "w:softHyphen": "\u00ad",
};
const OFF = new Set(["0", "false", "off", "none"]);

/**
 * The paragraphs of a Word part in reading order with what their styles say (ISO/IEC 29500-1, 17.3): headings, points of
 * lists with their numbers, rows of tables. Tracked changes are read as accepted, hidden text is left out; both are told.
 */
export function docxParagraphs(xml: string, parts: Parts): { lines: DocumentLine[]; reported: ReportedMark[] } {
  const [styleOf, numbering] = [docxStyles(parts.styles), docxNumbering(parts.numbering)];
  const state: State = {
    open: [],
    run: { bold: false, hidden: false, isText: false },
    marks: docxMarks(),
    table: docxTable(),
    finish: (paragraph) => docxLines(paragraph, styleOf(paragraph.style), numbering),
  };
  let skipping = 0;
  for (const event of xmlEvents(xml)) {
    if (event.kind === "open" && (skipping > 0 || SKIPPED.test(event.name))) skipping += event.empty ? 0 : 1;
    else if (event.kind === "close" && skipping > 0) skipping -= 1;
    else if (skipping === 0) take(event, state);
  }
  return { lines: state.table.lines, reported: state.marks.reported };
}

function take(event: XmlEvent, state: State): void {
  if (event.kind === "open") begin(event, state);
  else if (event.kind === "close") end(event.name, state);
  else if (state.run.isText) add(event.text, state);
}

function add(text: string, { open, run, marks }: State): void {
  const paragraph = open.at(-1);
  if (!paragraph) return;
  if (run.hidden) marks.hidden(text);
  else if (marks.text(text)) {
    paragraph.text += text;
    if (run.bold) paragraph.bold += text.length;
  }
}

function begin({ name, attributes, empty }: Extract<XmlEvent, { kind: "open" }>, state: State): void {
  const { open, run, marks, table } = state;
  const paragraph = open.at(-1);
  const value = attributeOf(attributes, "w:val") ?? "";
  if (!empty) marks.open(name, attributes);
  if (name === "w:p" && !empty) open.push({ text: "", style: "", outline: null, listId: null, listLevel: 0, bold: 0 });
  else if (name === "w:r") Object.assign(run, { bold: false, hidden: false, isText: false });
  else if (name === "w:b") run.bold = !OFF.has(value);
  else if (name === "w:vanish") run.hidden = !OFF.has(value);
  else if (name === "w:t" || name === "w:delText") run.isText = !empty;
  else if (name in LITERAL) add(LITERAL[name] ?? "", state);
  else if (paragraph && name === "w:pStyle") paragraph.style = value;
  else if (paragraph && name === "w:outlineLvl") paragraph.outline = Number(value);
  else if (paragraph && name === "w:numId") paragraph.listId = value;
  else if (paragraph && name === "w:ilvl") paragraph.listLevel = Number(value);
  else table.open(name);
}

function end(name: string, { open, run, marks, table, finish }: State): void {
  marks.close(name);
  if (name === "w:t" || name === "w:delText") run.isText = false;
  // The mark of the paragraph has properties too, and they are not those of the first run.
  else if (name === "w:pPr") Object.assign(run, { bold: false, hidden: false, isText: false });
  else if (name === "w:p") {
    const done = open.pop();
    if (done) table.paragraph(finish(done));
  } else table.close(name);
}
