import type { Line } from "./to-lines.ts";

const PAGE =
  "(?:(?:sida|sid\\.?|sidan|page|s\\.)\\s*)?\\d{1,3}\\s?(?:\\(\\s?\\d{1,3}\\s?\\)|\\[\\d{1,3}\\]|av\\s\\d{1,3})|(?:sida|sid\\.?|sidan)\\s*:?\\s*\\d{1,3}(?:\\s?/\\s?\\d{1,3})?";
const PAGE_ALONE = new RegExp(`^[-–]?\\s*(?:${PAGE}|\\d{1,3}\\s?/\\s?\\d{1,3})\\s*[-–]?$|^slut$`, "iu");
const PAGE_AT_END = new RegExp(`\\s+(?:${PAGE})$`, "iu");
const FIGURE_ALONE = /^[-–]?\s*\d{1,3}\s*[-–]?$/;
/** How many lines at the top and bottom of a page may be its header and footer. */
const EDGE = 6;
/** What is repeated but stood here first is the letterhead. */
const LETTERHEAD_LINES = 14;
const LONGEST = 120;

/** Lines without what only the paper needs, and the headers and footers that were taken away. */
export type WithoutNoise = { lines: Line[]; edges: Line[] };

/**
 * Takes away page numbers, and headers and footers that come again on every page. What stands first of all stays, since it
 * may be all there is of a letterhead; the rest is kept apart.
 */
export function dropPageNoise(source: readonly Line[]): WithoutNoise {
  const lines = withoutBareFigures(source);
  const numbered = lines.map(withoutPageNumber);
  const near = edgesOf(lines, numbered);
  const repeated = repeatedAtEdges(numbered, near);
  const kept: Line[] = [];
  const edges: Line[] = [];
  numbered.forEach((line, index) => {
    if (line === null) return;
    const isNoise = near[index] === true && repeated.has(foldOf(line));
    const isFirst = kept.length < LETTERHEAD_LINES && !kept.some((one) => foldOf(one) === foldOf(line));
    if (line.kind === "footer" || (isNoise && !isFirst)) edges.push(line);
    else kept.push(line);
  });
  return { lines: kept, edges };
}

const foldOf = (line: Line) => line.text.toLowerCase().replace(/\d+/g, "#");

/** `null` for a line that is nothing but a page number. */
function withoutPageNumber(line: Line): Line | null {
  if (line.text.length > LONGEST || line.text === "") return line;
  if (PAGE_ALONE.test(line.text)) return null;
  const last = line.cells.at(-1);
  if (line.cells.length > 1 && last && PAGE_ALONE.test(last.text)) {
    const cells = line.cells.slice(0, -1);
    return { ...line, cells, text: cells.map(({ text }) => text).join(" ") };
  }
  const bare = line.text.replace(PAGE_AT_END, "");
  if (bare === line.text || !(/sid/i.test(line.text.slice(bare.length)) || /^\p{Lu}[\p{L} ]{0,60}$/u.test(bare)))
    return line;
  return {
    ...line,
    text: bare,
    cells: line.cells.map((cell) => ({ ...cell, text: cell.text.replace(PAGE_AT_END, "") })),
  };
}

/** For each line whether it stands at the edge of a page: where pages are known, or beside a page number. */
function edgesOf(lines: readonly Line[], numbered: readonly (Line | null)[]): boolean[] {
  const near = lines.map(() => false);
  const mark = (from: number, step: number, page: number | undefined) => {
    for (let index = from, left = EDGE; left > 0 && index >= 0 && index < lines.length; index += step) {
      if (lines[index]?.page !== page) return;
      near[index] = true;
      if (lines[index]?.text !== "") left -= 1;
    }
  };
  lines.forEach((line, index) => {
    if (line.page !== undefined && line.page !== lines[index - 1]?.page) mark(index, 1, line.page);
    if (line.page !== undefined && line.page !== lines[index + 1]?.page) mark(index, -1, line.page);
    if (line.page === undefined && numbered[index]?.text !== line.text) {
      mark(index, 1, undefined);
      mark(index, -1, undefined);
    }
  });
  return near;
}

/** What stands at the edge of more than one page, figures apart. */
function repeatedAtEdges(lines: readonly (Line | null)[], near: readonly boolean[]): Set<string> {
  const pages = new Map<string, Set<number>>();
  lines.forEach((line, index) => {
    if (!line || !near[index] || line.text === "" || line.text.length > LONGEST || /[.:]$/.test(line.text)) return;
    const fold = foldOf(line);
    pages.set(fold, (pages.get(fold) ?? new Set()).add(line.page ?? index));
  });
  return new Set([...pages].filter(([, on]) => on.size > 1).map(([fold]) => fold));
}

/** Bare figures that count the pages, 2 and then 3 and then 4. */
function withoutBareFigures(lines: readonly Line[]): readonly Line[] {
  const bare = lines.filter(({ text }) => FIGURE_ALONE.test(text));
  const figures = bare.map(({ text }) => Number(text.replace(/\D/g, "")));
  const counts =
    figures.length > 1 && figures.every((figure, index) => index === 0 || figure === (figures[index - 1] ?? 0) + 1);
  if (!counts) return lines;
  const drop = new Set(bare);
  return lines.filter((line) => !drop.has(line));
}
