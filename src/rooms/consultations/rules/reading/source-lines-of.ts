import type { SourceLine } from "./to-lines.ts";

const LINE_END = /\r\n|[\n\r\v\u0085\u2028\u2029]/;
const MARKDOWN_HEADING = /^(#{1,6})\s+(\S.*)$/u;

/** The lines of a plain text. A form feed begins a new page, and Markdown's `#` makes a heading. */
export function sourceLinesOf(text: string): SourceLine[] {
  const pages = text.replace(/^\ufeff/, "").split("\f");
  return pages.flatMap((page, index) =>
    page.split(LINE_END).map((line) => ({
      ...headingOf(line),
      ...(pages.length > 1 ? { page: index + 1 } : {}),
    })),
  );
}

function headingOf(line: string): SourceLine {
  const found = line.startsWith("#") ? MARKDOWN_HEADING.exec(line) : null;
  if (!found?.[1] || !found[2]) return { text: line };
  return { text: found[2], kind: "heading", level: found[1].length };
}
