import type { DocumentLine } from "./document-structure.ts";
import { inReadingOrder } from "./pdf-columns.ts";
import { COLUMN_GAP, type PdfPiece, type PdfRow, pdfRows } from "./pdf-rows.ts";

/** A gap this wide, in parts of the letters' height, parts words. */
const WORD_GAP = 0.16;

/**
 * Puts the lines of pages together from pieces. A PDF knows no lines, paragraphs or columns; where something stands says
 * it: blank lines for wide spaces between lines, runs of blanks for columns, `full` for what reaches the right margin.
 */
export function pdfLines(pages: readonly (readonly PdfPiece[])[]): DocumentLine[] {
  const all = pages.map((pieces) => inReadingOrder(pdfRows(pieces)));
  const print = printOf(all.flat());
  return all.flatMap((rows, index) => linesOfPage(rows, all[index + 1]?.[0], print, index + 1));
}

type Print = { height: number; font: string; letter: number; left: number; right: number; pitch: number };

/** What the running text of a document looks like: most of its letters tell. */
function printOf(rows: readonly PdfRow[]): Print {
  const pieces = rows.flatMap((row) => row.pieces);
  const height = commonest(
    pieces.map((one) => [Math.round(one.height * 2) / 2, one.text.length]),
    11,
  );
  const body = pieces.filter((one) => Math.abs(one.height - height) < 0.6);
  const letters = body.reduce((sum, { text }) => sum + text.length, 0);
  const pitches = rows.flatMap((row, index) => {
    const below = rows[index + 1];
    const step = below ? row.y - below.y : 0;
    return step > height * 0.8 && step < height * 2.2 ? ([[Math.round(step * 2) / 2, 1]] as [number, number][]) : [];
  });
  const rights = rows
    .filter(({ pieces: inRow }) => lengthOf(inRow) > 40)
    .map((row) => rightOf(row))
    .toSorted((a, b) => a - b);
  return {
    height,
    font: commonest(
      body.map((one) => [one.font, one.text.length]),
      "",
    ),
    letter: body.reduce((sum, { width }) => sum + width, 0) / Math.max(1, letters) || height / 2,
    left: pieces.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
    right: rights[Math.floor(rights.length * 0.9)] ?? Number.POSITIVE_INFINITY,
    pitch: commonest(pitches, height * 1.25),
  };
}

function commonest<T>(weighed: readonly (readonly [T, number])[], otherwise: T): T {
  const sums = new Map<T, number>();
  for (const [value, weight] of weighed) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise;
}

const lengthOf = (pieces: readonly PdfPiece[]) => pieces.reduce((sum, { text }) => sum + text.length, 0);
const rightOf = ({ pieces }: PdfRow) => pieces.reduce((most, { x, width }) => Math.max(most, x + width), 0);

function linesOfPage(rows: readonly PdfRow[], next: PdfRow | undefined, print: Print, page: number): DocumentLine[] {
  return rows.flatMap((row, index) => {
    const [above, below] = [rows[index - 1], rows[index + 1] ?? next];
    const step = above ? Math.abs(above.y - row.y) : 0;
    const gap = step > print.pitch * 1.3 && step > row.height * 1.2;
    const firstWord = (below?.pieces[0]?.text.trimStart().split(" ", 1)[0] ?? "").length * print.letter;
    const line: DocumentLine = {
      text: textOf(row, print),
      page,
      full: rightOf(row) + print.letter + firstWord > print.right,
      ...(isEmphasised(row, print) ? { emphasis: true } : {}),
    };
    return gap || index === 0 ? [{ text: "", page }, line] : [line];
  });
}

function isEmphasised({ pieces }: PdfRow, print: Print): boolean {
  return pieces.every(
    ({ height, font }) => height > print.height * 1.08 || (font !== print.font && height > print.height * 0.95),
  );
}

/** The pieces of a row as text; columns stand where they would on a typewriter, so that rows can be compared. */
function textOf({ pieces, height }: PdfRow, print: Print): string {
  let text = "";
  let end = print.left;
  for (const piece of pieces) {
    const gap = piece.x - end;
    const column = Math.round((piece.x - print.left) / print.letter);
    if (text === "" || gap > COLUMN_GAP * height)
      text = text.padEnd(Math.max(column, text === "" ? 0 : text.trimEnd().length + 3));
    else if (gap > WORD_GAP * height && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += " ";
    text += piece.text;
    end = piece.x + piece.width;
  }
  return text.trimEnd();
}
