import type { DocumentLine } from "./document-structure.ts";

type Cell = DocumentLine[];
/** Lays paragraphs out as lines: one below the other, but side by side in the rows of a table. */
export type DocxTable = {
  lines: DocumentLine[];
  paragraph(lines: DocumentLine[]): void;
  open(name: string): void;
  close(name: string): void;
};

/** Above this a cell holds running text and the table only arranges the page. */
const LONGEST_CELL = 120;

/** Word puts letterheads, lists of approvals and signatures in tables; a reader sees their columns as columns. */
export function docxTable(): DocxTable {
  const lines: DocumentLine[] = [];
  const rows: Cell[][] = [];
  return {
    lines,
    paragraph(paragraph) {
      // An empty line after each keeps paragraphs apart; inside a cell they stand close.
      const cell = rows.at(-1)?.at(-1);
      if (cell) cell.push(...paragraph.filter(({ text }) => text !== ""));
      else lines.push(...paragraph, ...(paragraph.some(({ text }) => text !== "") ? [{ text: "" }] : []));
    },
    open(name) {
      if (name === "w:tr") rows.push([]);
      else if (name === "w:tc") rows.at(-1)?.push([]);
    },
    close(name) {
      if (name === "w:tbl" && rows.length === 0) lines.push({ text: "" });
      if (name !== "w:tr") return;
      const done = layOut(rows.pop() ?? []);
      // A table within a cell is part of that cell.
      const around = rows.at(-1)?.at(-1);
      if (around) around.push(...done);
      else lines.push(...done);
    },
  };
}

function layOut(cells: Cell[]): DocumentLine[] {
  const isText = cells.some((cell) => cell.some(({ text }) => text.length > LONGEST_CELL));
  if (isText || cells.filter((cell) => cell.length > 0).length < 2)
    return cells.flatMap((cell) => cell.flatMap((line) => [line, { text: "" }]));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, index) => ({
    // A tab inside a cell is no border between cells.
    text: cells.map((cell) => (cell[index]?.text ?? "").replaceAll("\t", " ")).join("\t"),
    whole: true,
  }));
}
