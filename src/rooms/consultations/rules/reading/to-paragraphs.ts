import { isRow, joinsLine, LIST_MARK, widthOf } from "./joins-line.ts";
import type { Line } from "./to-lines.ts";

/** Lines that belong together. `starts[i]` is where the text of `lines[i]` begins in `text`. */
export type Paragraph = {
  text: string;
  lines: Line[];
  starts: number[];
  kind: "heading" | "item" | "row" | "plain";
  /** Whether blank space stands above it. */
  gap: boolean;
};

/** Puts paragraphs together again that were broken into lines, also over pages and with divided words. */
export function toParagraphs(lines: readonly Line[]): Paragraph[] {
  const width = widthOf(lines);
  const groups: { lines: Line[]; gap: boolean }[] = [];
  let gap = true;
  for (const line of lines) {
    if (line.text === "") {
      gap = true;
      continue;
    }
    const group = groups.at(-1);
    const last = group?.lines.at(-1);
    const joins = group && last && (gap ? bridges(last, line) : joinsLine(last, line, width));
    if (group && joins) group.lines.push(line);
    else groups.push({ lines: [line], gap });
    gap = false;
  }
  return groups.map((group) => toParagraph(group.lines, group.gap));
}

/** A sentence that a page break or an empty line has cut in two. */
function bridges(before: Line, after: Line): boolean {
  if (before.whole || after.whole || before.kind !== after.kind || before.kind === "heading") return false;
  if (isRow(before) || isRow(after) || LIST_MARK.test(after.text)) return false;
  if (before.goesOn) return true;
  if (before.page !== after.page && before.text.length >= 40 && !/[.!?:]$/.test(before.text) && !after.emphasis) {
    return before.full === true || /,$/.test(before.text) || /^\p{Ll}/u.test(after.text);
  }
  return (
    before.text.length >= 40 &&
    /[\p{L}\d,]$/u.test(before.text) &&
    /^\p{Ll}/u.test(after.text) &&
    !/^att\s/.test(after.text)
  );
}

function toParagraph(lines: Line[], gap: boolean): Paragraph {
  let text = "";
  const starts: number[] = [];
  for (const line of lines) {
    text = joined(text, line.text, starts.length > 0 && lines[starts.length - 1]?.goesOn === true);
    starts.push(text.length - line.text.length);
  }
  const [first] = lines;
  const kind =
    first?.kind === "heading"
      ? "heading"
      : first?.kind === "item" || LIST_MARK.test(text)
        ? "item"
        : first && lines.length === 1 && isRow(first)
          ? "row"
          : "plain";
  return { text, lines, starts, kind, gap };
}

function joined(before: string, next: string, goesOn: boolean): string {
  if (before === "") return next;
  if (goesOn) return before + next;
  // "miljö-" + "och hälsoskydd" keeps both hyphen and blank, "Hässelby-" + "Vällingby" and "2020-" + "2023" the hyphen.
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(next) && !/^(?:och|eller|samt|respektive|resp)\b/.test(next)) {
    return before.slice(0, -1) + next;
  }
  if (/[\p{L}\d]-$/u.test(before) && /^[\p{Lu}\d]/u.test(next)) return before + next;
  return `${before} ${next}`;
}

/** Where a place in a paragraph's text stands in the source. */
export function placeIn(paragraph: Paragraph, at: number): { line: number; page?: number; offset: number } {
  const index = Math.max(
    0,
    paragraph.starts.findLastIndex((start) => start <= at),
  );
  const line = paragraph.lines[index];
  const place = { line: line?.number ?? 0, offset: Math.max(0, at - (paragraph.starts[index] ?? 0)) };
  return line?.page === undefined ? place : { ...place, page: line.page };
}
