import { type ParagraphChild, Paragraph, Table as WordTable, TableCell, TableRow, TextRun } from "docx";
import type { Attests, Table } from "../document.ts";
import { readableText } from "../readable-text.ts";
import { columnWidths } from "./column-widths.ts";
import { inline } from "./inline.ts";
import type { Pen } from "./pen.ts";

const none = { style: "none", size: 0, color: "auto" } as const;
const thin = { style: "single", size: 4, color: "B3B3B3" } as const;
const strong = { style: "single", size: 8, color: "333333" } as const;

/** No lines at all: for what only stands side by side. */
export const unruled = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

type Cell = { children: ParagraphChild[]; align?: "start" | "end" };

function row(cells: readonly Cell[], widths: readonly number[], isHeader: boolean): TableRow {
  const bottom = isHeader ? strong : thin;
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: cells.map(({ children, align = "start" }, index) => {
      return new TableCell({
        width: { size: widths[index] ?? 0, type: "dxa" },
        borders: { top: none, left: none, right: none, bottom },
        children: [new Paragraph({ style: "TableText", alignment: align, keepNext: isHeader, children })],
      });
    }),
  });
}

/** A table whose first row is its header, said again on every page it goes on to. */
export function ruledTable(table: Table, pen: Pen): WordTable {
  const widths = columnWidths(table, pen.width);
  const heads = table.columns.map(({ header, align }) => ({ children: [new TextRun({ text: readableText(header), bold: true })], align }));
  const bodies = table.rows.map((cells) => cells.map((cell, index) => ({ children: inline(cell, pen), align: table.columns[index]?.align })));
  return new WordTable({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: "dxa" },
    columnWidths: widths,
    layout: "fixed",
    borders: unruled,
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
    tableLook: { firstRow: true, firstColumn: table.rowHeaders ?? false, noHBand: true, noVBand: true },
    rows: [row(heads, widths, true), ...bodies.map((cells) => row(cells, widths, false))],
  });
}

export const attestTable = ({ words, rows }: Attests, pen: Pen): WordTable =>
  ruledTable(
    {
      kind: "table",
      caption: words.caption,
      columns: [{ header: words.name, share: 1 }, { header: words.day }],
      rows: rows.map(({ name, day }) => [name, day]),
    },
    pen,
  );
