import { tidyLine } from "./tidy-line.ts";

/** One line of a document as the file gave it. Everything but the text is only known for some kinds of file. */
export type SourceLine = {
  text: string;
  /** Its number in the source, when empty lines have been left out before it. */
  number?: number;
  /** From 1. */
  page?: number;
  kind?: "heading" | "item" | "header" | "footer" | "note";
  /** Of a heading, from 1. */
  level?: number;
  /** A paragraph that ends here, so that nothing is to be joined to it. */
  whole?: boolean;
  /** Whether it reaches the right margin. */
  full?: boolean;
  /** Larger or bolder than the running text. */
  emphasis?: boolean;
};

/** A piece of a line between wide gaps; `at` is its column in characters, `index` its place in a row with tabs. */
export type Cell = { text: string; at: number; index: number };
/** `number` counts lines of the source from 1. `text` has single blanks and none at the ends. */
export type Line = Omit<SourceLine, "number"> & { number: number; cells: Cell[]; tabbed: boolean; goesOn: boolean };

/** Longer is a paragraph on one line, or no text at all, and has no columns. */
const LONGEST_ROW = 2_000;
const EMPTY: readonly Cell[] = [];
const GAP = /\t+| {3,}/g;
const MARKED = /^(?:\*\*|__)(.+?)(?:\*\*|__)(:?)$/;

/** Numbers and tidies the lines of a source, and finds the columns in them. */
export function toLines(source: readonly SourceLine[]): Line[] {
  return source.map((line, index) => toLine(line, line.number ?? index + 1));
}

function toLine(line: SourceLine, number: number): Line {
  if (line.text === "") return { ...line, number, cells: [...EMPTY], tabbed: false, goesOn: false };
  const tidy = tidyLine(line.text);
  const goesOn = tidy.endsWith("\u00ad");
  const seen = goesOn ? tidy.slice(0, -1) : tidy;
  const cells = cellsOf(seen);
  const text = seen.replace(/\s+/g, " ").trim();
  const marked = text.length < 200 ? MARKED.exec(text) : null;
  return {
    ...line,
    number,
    text: marked ? `${marked[1]}${marked[2]}` : text,
    ...(marked ? { emphasis: true } : {}),
    cells,
    tabbed: seen.includes("\t"),
    goesOn,
  };
}

function cellsOf(text: string): Cell[] {
  if (text.length > LONGEST_ROW) return [{ text: text.replace(/\s+/g, " ").trim(), at: 0, index: 0 }];
  const cells: Cell[] = [];
  let from = 0;
  const add = (to: number, index: number) => {
    const piece = text.slice(from, to);
    const trimmed = piece.trim();
    if (trimmed !== "") cells.push({ text: trimmed.replace(/\s+/g, " "), at: from + piece.indexOf(trimmed), index });
  };
  let index = 0;
  for (const gap of text.matchAll(GAP)) {
    add(gap.index, index);
    from = gap.index + gap[0].length;
    if (gap[0].startsWith("\t")) index += gap[0].length;
    else if (gap.index > 0) index += 1;
  }
  add(text.length, index);
  return cells;
}
