import type { Found } from "./field.ts";
import type { SectionKind } from "./section-words.ts";
import { sentencesOf } from "./sentences-of.ts";
import type { Section } from "./split-sections.ts";
import type { Line } from "./to-lines.ts";
import { type Paragraph, placeIn } from "./to-paragraphs.ts";

/** A sentence with all that is needed to say where it stands. `small` is its text in small letters, as long as `text`. */
export type Passage = {
  text: string;
  small: string;
  at: number;
  paragraph: Paragraph;
  section: Section;
  kind: SectionKind;
};

/** What a section counts as: an unknown heading belongs to the known one above it. */
export const kindOf = (section: Section): SectionKind => section.within ?? section.kind;

// Every field is read from the same sentences; they are only found once.
const known = new WeakMap<Section, Passage[]>();

/** The sentences of some sections, in order. */
export function passagesIn(sections: readonly Section[]): Passage[] {
  return sections.flatMap((section) => {
    const passages = known.get(section) ?? sentencesIn(section);
    known.set(section, passages);
    return passages;
  });
}

function sentencesIn(section: Section): Passage[] {
  return section.paragraphs.flatMap((paragraph) =>
    sentencesOf(paragraph.text).map(({ text, at }) => {
      const small = text.toLowerCase();
      return {
        text,
        small: small.length === text.length ? small : text,
        at,
        paragraph,
        section,
        kind: kindOf(section),
      };
    }),
  );
}

const LONGEST_QUOTE = 300;

/** The place of something in a paragraph. `quote` is what stands there, shortened only when it is very long. */
export function foundAt(paragraph: Paragraph, at: number, quote: string, section: string): Found {
  const { line, page, offset } = placeIn(paragraph, at);
  const short = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE - 1)}…` : quote;
  return { line, ...(page === undefined ? {} : { page }), section, offset, quote: short };
}

/** The place of a sentence, or of `quote` at `at` in it. */
export function foundIn(passage: Passage, quote: string = passage.text, at = 0): Found {
  return foundAt(passage.paragraph, passage.at + at, quote, nameOfSection(passage.section));
}

/** How a place names its section: by its heading, else by its kind. */
export function nameOfSection(section: Section): string {
  return section.heading ?? section.kind;
}

/** The place of something in the head of a document. */
export function foundInHead(line: Line, offset: number, quote: string): Found {
  return { line: line.number, ...(line.page === undefined ? {} : { page: line.page }), section: "head", offset, quote };
}
