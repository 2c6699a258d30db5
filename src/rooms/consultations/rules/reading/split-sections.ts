import type { Confidence } from "./field.ts";
import { headingAt } from "./heading-at.ts";
import type { SectionKind } from "./section-words.ts";
import { startOfBody } from "./start-of-body.ts";
import type { Paragraph } from "./to-paragraphs.ts";

/** A section in the order of the document. `within` is the kind of section that an unknown heading stands under. */
export type Section = {
  kind: SectionKind;
  heading: string | null;
  within: SectionKind | null;
  confidence: Confidence;
  title: Paragraph | null;
  paragraphs: Paragraph[];
};
/** What stands before the first section, and the sections. */
export type SplitText = { head: Paragraph[]; sections: Section[] };

const opening = { kind: "opening", heading: null, within: null, confidence: "certain", title: null } as const;

/** Divides a document at its headings: those the vocabulary knows, those the file marks, and short lines above prose. */
export function splitSections(paragraphs: readonly Paragraph[]): SplitText {
  const start = startOfBody(paragraphs);
  const sections: Section[] = [];
  const levels: { level: number; kind: SectionKind }[] = [];
  for (let index = start; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    const current = sections.at(-1);
    const heading = headingAt(paragraphs, index, current);
    if (heading) {
      const { kind, level, rest } = heading;
      const within = kind === "other" ? ancestorOf(levels, level, current) : null;
      if (kind !== "other") levels.push({ level, kind });
      const { heading: text, confidence } = heading;
      sections.push({ kind, heading: text, within, confidence, title: paragraph, paragraphs: rest ? [rest] : [] });
    } else if (current) current.paragraphs.push(paragraph);
    else sections.push({ ...opening, paragraphs: [paragraph] });
  }
  return { head: paragraphs.slice(0, start), sections };
}

/** Under which known heading an unknown one stands. A heading the file gives a higher rank than that begins anew. */
function ancestorOf(
  levels: readonly { level: number; kind: SectionKind }[],
  level: number,
  current: Section | undefined,
): SectionKind | null {
  const above = level === 0 ? levels.at(-1) : levels.findLast((one) => one.level === 0 || one.level < level);
  return above?.kind ?? (current?.kind === "opening" ? "opening" : null);
}
