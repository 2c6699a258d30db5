import { COLUMN_GAP, type PdfPiece, type PdfRow } from "./pdf-rows.ts";

type Segment = { pieces: PdfPiece[]; x: number; right: number };

/** How many characters a segment must have to be running text, and how many rows must have two such columns. */
const RUNNING = 34;
const LEAST_ROWS = 5;
const SAME_EDGE = 5;

/**
 * Rows in the order they are read. Where running text stands in a column beside something else for several rows, as in
 * print with two columns or a margin with addresses, each column is read by itself; forms and letterheads stay as rows.
 */
export function inReadingOrder(rows: readonly PdfRow[]): PdfRow[] {
  const edge = columnEdge(rows);
  if (edge === null) return [...rows];
  const ordered: PdfRow[] = [];
  let [left, right]: [PdfRow[], PdfRow[]] = [[], []];
  const flush = () => {
    ordered.push(...left, ...right);
    [left, right] = [[], []];
  };
  for (const row of rows) {
    const across = segmentsOf(row).some((one) => one.x < edge - SAME_EDGE && one.right > edge + SAME_EDGE);
    if (across) {
      flush();
      ordered.push(row);
      continue;
    }
    const [before, after] = [
      row.pieces.filter(({ x }) => x < edge - SAME_EDGE),
      row.pieces.filter(({ x }) => x >= edge - SAME_EDGE),
    ];
    if (before.length > 0) left.push({ ...row, pieces: before });
    if (after.length > 0) right.push({ ...row, pieces: after });
  }
  flush();
  return ordered;
}

/** Where the right column begins, if enough rows have running text there and something before it. */
function columnEdge(rows: readonly PdfRow[]): number | null {
  const edges = new Map<number, number>();
  for (const row of rows) {
    const segments = segmentsOf(row);
    const last = segments.at(-1);
    if (segments.length !== 2 || !last || lengthOf(last) < RUNNING) continue;
    const edge = Math.round(last.x / SAME_EDGE) * SAME_EDGE;
    edges.set(edge, (edges.get(edge) ?? 0) + 1);
  }
  const [best] = [...edges].toSorted((a, b) => b[1] - a[1]);
  return best && best[1] >= LEAST_ROWS ? best[0] : null;
}

const lengthOf = ({ pieces }: Segment) => pieces.reduce((sum, { text }) => sum + text.length, 0);

function segmentsOf({ pieces, height }: PdfRow): Segment[] {
  const segments: Segment[] = [];
  for (const piece of pieces) {
    const last = segments.at(-1);
    const right = piece.x + piece.width;
    if (last && piece.x - last.right <= COLUMN_GAP * height) {
      last.pieces.push(piece);
      last.right = Math.max(last.right, right);
    } else segments.push({ pieces: [piece], x: piece.x, right });
  }
  return segments;
}
