import type { SourceLine } from "./to-lines.ts";

const LINE_END = /\r\n|[\n\r\v\u0085\u2028\u2029]/;
const MARKDOWN_HEADING = /^(#{1,6})\s+(\S.*)$/u;

/**
 * The lines of a plain text, each with its number. A form feed begins a new page, and Markdown's `#` makes a heading. Of
 * several empty lines one is kept: they say no more than one.
 */
export function sourceLinesOf(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  const pages = text.replace(/^\ufeff/, "").split("\f");
  let number = 0;
  pages.forEach((page, index) => {
    for (const line of page.split(LINE_END)) {
      number += 1;
      if (line === "" && lines.at(-1)?.text === "") continue;
      lines.push({ ...headingOf(line), number, ...(pages.length > 1 ? { page: index + 1 } : {}) });
    }
  });
  return lines;
}

function headingOf(line: string): SourceLine {
  const found = line.startsWith("#") ? MARKDOWN_HEADING.exec(line) : null;
  if (!found?.[1] || !found[2]) return { text: line };
  return { text: found[2], kind: "heading", level: found[1].length };
}
