import { findOrganisations } from "./find-organisations.ts";
import { isPersonName } from "./is-person-name.ts";
import { isProse } from "./is-prose.ts";
import type { SectionKind } from "./section-words.ts";
import { signedBy } from "./signed-by.ts";
import type { Section } from "./split-sections.ts";
import { titleWords } from "./title-words.ts";
import type { Paragraph } from "./to-paragraphs.ts";

const CLOSING =
  /^(?:med vänlig(?:a)? hälsning(?:ar)?|vänlig(?:a|en)? hälsning(?:ar)?|hälsningar|mvh|bästa hälsningar|enligt uppdrag|på .{3,60} vägnar|för .{3,60}(?:nämnden|styrelsen|kontoret|förvaltningen|AB|myndigheten|kommun|region))[,.!]?$/iu;
const SIGNED =
  /(?:elektroniskt|digitalt) (?:undertecknat|undertecknad|signerat|signerad|godkänt|underskriven|underskrivet)|(?:bekräftats|godkänts|signerats|undertecknats) (?:digitalt|elektroniskt)|saknar (?:därför )?(?:namn)?underskrift/iu;
const CLOSED: ReadonlySet<SectionKind> = new Set([
  "attests",
  "signatories",
  "distribution",
  "contact",
  "reservation",
  "special-statement",
]);

/**
 * Makes sections of their own of the names that close a section: the signatures after the views, but also those that older
 * staff reports have after the proposed decision. A name counts with a title beside it or after a closing phrase.
 */
export function carveSignatures(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => {
    if (CLOSED.has(section.kind)) return [section];
    const from = startOfSignatures(section.paragraphs);
    if (from < 0) return [section];
    const signed = section.paragraphs.slice(from);
    const carved: Section = {
      kind: "signatories",
      heading: null,
      within: null,
      confidence: "likely",
      title: null,
      paragraphs: signed,
    };
    return [{ ...section, paragraphs: section.paragraphs.slice(0, from) }, carved];
  });
}

function startOfSignatures(paragraphs: readonly Paragraph[]): number {
  let from = paragraphs.length;
  while (from > 0 && mayClose(paragraphs[from - 1])) from -= 1;
  const tail = paragraphs.slice(from);
  const closing = tail.findIndex(({ text }) => CLOSING.test(text) || signedBy(text).length > 0);
  if (closing >= 0) return from + closing;
  const named = tail.findIndex((paragraph) => namesIn(paragraph).length > 0);
  if (named < 0) return -1;
  const start = from + named - linesAbove(tail.slice(0, named));
  return isTitled(tail.slice(named)) || start < from + named ? start : -1;
}

/** How many lines right above the first name belong to it: a title, or the organisation that signs. */
function linesAbove(above: readonly Paragraph[]): number {
  const belongs = ({ text }: Paragraph) =>
    text.length < 80 && (titleWords.test(text) || findOrganisations(text).length > 0);
  return above.length - 1 - above.findLastIndex((one) => !belongs(one));
}

function isTitled(named: readonly Paragraph[]): boolean {
  return named.length > 1 || named.some((one) => titleWords.test(one.text) || namesIn(one).length > 1);
}

function mayClose(paragraph: Paragraph | undefined): boolean {
  if (!paragraph || paragraph.kind === "item" || paragraph.kind === "heading") return false;
  return (
    SIGNED.test(paragraph.text) ||
    signedBy(paragraph.text).length > 0 ||
    CLOSING.test(paragraph.text) ||
    (!isProse(paragraph) && paragraph.text.length < 160)
  );
}

/** The names that stand at the beginning of a piece of a line, alone or before a comma. */
function namesIn(paragraph: Paragraph): string[] {
  return paragraph.lines
    .flatMap(({ cells }) => cells.map(({ text }) => text.split(/[,(]/, 1)[0]?.trim() ?? ""))
    .filter(isPersonName);
}
