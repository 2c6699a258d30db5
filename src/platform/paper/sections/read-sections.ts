import { type FieldProblem, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { fromMarkdown } from "../rich-text/from-markdown.ts";
import type { RichText } from "../rich-text/rich-text.ts";
import { splitAtHeadings } from "./split-at-headings.ts";

export type ReadSection = { level: number; heading: string; content: RichText };

const longestHeading = 300;
const mostSections = 300;

/** Every heading down to the fourth begins a section, so within one the fifth is the highest: it reads as our third. */
const within = (markdown: string) => markdown.replace(/^( {0,3})##(#{3,4} )/gm, "$1$2");

/**
 * A whole text written in Markdown, as sections of running text. Problems at `markdown`: `paper:sections.no-headings`,
 * `.too-many`, `.heading-too-long`, those of the running text.
 */
export function readSections(markdown: string, newId: () => string): Outcome<ReadSection[]> {
  const path = "markdown";
  const written = splitAtHeadings(markdown, "Inledning");
  if (written.length === 0) return invalid({ path, key: "paper:sections.no-headings" });
  if (written.length > mostSections) {
    return invalid({ path, key: "paper:sections.too-many", values: { most: mostSections } });
  }
  const problems: FieldProblem[] = [];
  const sections: ReadSection[] = [];
  for (const { level, heading, markdown: text } of written) {
    const content = fromMarkdown(within(text), { path, newId });
    if (content.ok) sections.push({ level, heading, content: content.value });
    else if (content.problem.kind === "invalid") problems.push(...content.problem.fields);
    if (heading.length > longestHeading) {
      const values = { heading: heading.slice(0, 60), most: longestHeading };
      problems.push({ path, key: "paper:sections.heading-too-long", values });
    }
  }
  return problems.length > 0 ? invalid(...problems) : ok(sections);
}
