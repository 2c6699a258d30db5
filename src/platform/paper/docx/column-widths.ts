import type { Table, Text } from "../document.ts";
import { runsOf } from "../runs-of.ts";

const perCharacter = 112;
const around = 260;

const longest = (texts: readonly Text[]) =>
  Math.max(1, ...texts.map((text) => runsOf(text).reduce((sum, run) => sum + run.text.length, 0)));

/**
 * How wide each column is, in twips, with `total` between them. Word can work it out by itself; other programs draw what is
 * written. Columns without a share take what their text needs, but leave room for the others.
 */
export function columnWidths({ columns, rows }: Table, total: number): number[] {
  const needs = columns.map(
    ({ header }, index) => longest([header, ...rows.map((row) => row[index] ?? "")]) * perCharacter + around,
  );
  const shared = columns.reduce((sum, { share = 0 }) => sum + share, 0);
  const fixed = columns.map(({ share }, index) => (share === undefined ? (needs[index] ?? 0) : 0));
  const wanted = fixed.reduce((sum, need) => sum + need, 0);
  const room = shared > 0 ? total * 0.7 : total;
  const scale = shared > 0 && wanted <= room ? 1 : room / Math.max(1, wanted);
  const left = Math.max(0, total - wanted * scale);
  return columns.map(({ share }, index) =>
    Math.round(share === undefined ? (fixed[index] ?? 0) * scale : (left * share) / shared),
  );
}
