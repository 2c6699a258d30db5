import { cleanLine } from "../../../kernel/text.ts";

/** A section as it is written: its own text in Markdown, without what stands under the headings below it. */
export type WrittenSection = { level: number; heading: string; markdown: string };

const headingLine = /^ {0,3}(#{1,4})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
/** Every sign that Markdown lets a backslash stand before. */
const escaped = /\\([!-/:-@[-`{-~])/g;

/**
 * A text cut at its headings, `#` to `####`. What stands before the first heading becomes a section called
 * `unheaded`, so that nothing of it is lost. No section when there is no heading.
 */
export function splitAtHeadings(markdown: string, unheaded: string): WrittenSection[] {
  const sections: { level: number; heading: string; lines: string[] }[] = [];
  const before: string[] = [];
  for (const line of markdown.split(/\r\n|[\n\r]/)) {
    const [, signs, text] = headingLine.exec(line) ?? [];
    const heading = cleanLine((text ?? "").replace(escaped, "$1"));
    if (signs && heading !== "") sections.push({ level: signs.length, heading, lines: [] });
    else (sections.at(-1)?.lines ?? before).push(line);
  }
  if (sections.length === 0) return [];
  const first = before.join("\n").trim() === "" ? [] : [{ level: 1, heading: unheaded, lines: before }];
  return [...first, ...sections].map(({ level, heading, lines }) => ({
    level,
    heading,
    markdown: lines.join("\n").trim(),
  }));
}
