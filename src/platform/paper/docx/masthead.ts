import { type FileChild, Footer, Header, PageNumber, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from "docx";
import type { PaperDocument, PaperHeader } from "../document.ts";
import { readableText } from "../readable-text.ts";
import type { Pen } from "./pen.ts";
import { unruled } from "./tables.ts";

const line = (text: string, look: { bold?: boolean; size?: number; color?: string } = {}) =>
  new Paragraph({ style: "Masthead", children: [new TextRun({ text: readableText(text), ...look })] });

const empty = (after: number) => new Paragraph({ style: "Masthead", spacing: { after: after * 20 } });

/** Cells side by side without lines. */
function beside(rows: readonly (readonly Paragraph[])[][], pen: Pen): Table {
  const columns = rows[0]?.length ?? 1;
  const width = Math.floor(pen.width / columns);
  return new Table({
    width: { size: pen.width, type: "dxa" },
    columnWidths: Array.from({ length: columns }, () => width),
    layout: "fixed",
    borders: unruled,
    margins: { left: 0, right: 120 },
    rows: rows.map((cells) => {
      const children = cells.map(
        (lines) =>
          new TableCell({ width: { size: width, type: "dxa" }, children: lines.length > 0 ? lines : [empty(0)] }),
      );
      return new TableRow({ cantSplit: true, children });
    }),
  });
}

/** Who sends it, what it is, and the named lines: in the text, since what stands in Word's page header is not read aloud. */
export function masthead({ sender, sort, number, day, details = [] }: PaperHeader, pen: Pen): FileChild[] {
  const [authority, ...parts] = sender;
  const signs = [number, day].flatMap((text) => (text === undefined ? [] : [line(text)]));
  const who = [line(authority, { bold: true, size: 24 }), ...parts.map((part) => line(part))];
  const what = [...(sort === undefined ? [] : [line(sort, { bold: true, size: 24 })]), ...signs];
  const named = details.map(({ label, lines }) => [
    line(label, { size: 18, color: "595959" }),
    ...lines.map((one) => line(one)),
  ]);
  const top = beside([[who, what]], pen);
  if (named.length === 0) return [top, empty(34)];
  return [top, empty(14), beside([named.length === 1 ? [...named, []] : named], pen), empty(34)];
}

const pageOfPages = new TextRun({ children: [PageNumber.CURRENT, " (", PageNumber.TOTAL_PAGES, ")"] });

/** Page numbers on every page, and from the second who, which and when. */
export function pageHeaders({ header }: PaperDocument, pen: Pen): { first: Header; default: Header } {
  const which = [header.sort, header.number, header.day].flatMap((text) =>
    text === undefined ? [] : [readableText(text)],
  );
  const running = [readableText(header.sender[0]), ...which].join("   ");
  const tabStops = [{ type: "right" as const, position: pen.width }];
  const heading = (text: string) => {
    return new Header({
      children: [
        new Paragraph({
          style: "Header",
          tabStops,
          children: [new TextRun({ children: [text, new Tab()] }), pageOfPages],
        }),
      ],
    });
  };
  return { first: heading(""), default: heading(running) };
}

/** The addresses, at the foot of the first page only. */
export function pageFooters({ footer = [] }: PaperDocument): { first: Footer; default: Footer } {
  const lines = footer.map((text) => new Paragraph({ style: "Footer", text: readableText(text) }));
  return { first: new Footer({ children: lines }), default: new Footer({ children: [] }) };
}

/** Two signatures a row, each kept whole. */
export const signatureTable = (people: readonly { name: string; title: string; unit?: string }[], pen: Pen): Table => {
  const said = people.map(({ name, title, unit }) => {
    const rest = unit === undefined ? [title] : [title, unit];
    return [line(name, { bold: true }), ...rest.map((text) => line(text)), empty(12)];
  });
  return beside(
    Array.from({ length: Math.ceil(said.length / 2) }, (_, row) => [said[row * 2] ?? [], said[row * 2 + 1] ?? []]),
    pen,
  );
};
