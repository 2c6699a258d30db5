/** A piece of text as a PDF places it: points from the left and from the bottom of the page. */
export type PdfPiece = { text: string; x: number; y: number; width: number; height: number; font: string };
/** Pieces on one line of a page, from left to right. */
export type PdfRow = { pieces: PdfPiece[]; y: number; height: number };

/** A gap this wide, in parts of the letters' height, parts columns. */
export const COLUMN_GAP = 1.5;
/** Pieces this near the same height stand on one line, raised and lowered figures too. */
const SAME_LINE = 0.45;

/** Pieces in rows from the top of the page. */
export function pdfRows(pieces: readonly PdfPiece[]): PdfRow[] {
  const rows: PdfRow[] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - piece.y) <= SAME_LINE * Math.max(row.height, piece.height)) {
      row.pieces.push(piece);
      if (piece.height > row.height) Object.assign(row, { height: piece.height, y: piece.y });
    } else rows.push({ pieces: [piece], y: piece.y, height: piece.height });
  }
  for (const row of rows) row.pieces.sort((a, b) => a.x - b.x);
  return rows;
}
