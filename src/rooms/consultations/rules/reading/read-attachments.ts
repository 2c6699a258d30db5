import { findCaseNumbers } from "../../../../kernel/find-case-numbers.ts";
import type { AnswerText } from "./answer-text.ts";
import { type Field, field } from "./field.ts";
import { foundAt, nameOfSection } from "./passages-in.ts";
import type { Paragraph } from "./to-paragraphs.ts";

/** Something sent with the answer: its number when it has one, its title without it, and a case number in the title. */
export type Attachment = { number: number | null; title: string; caseNumber: string | null };

const NUMBERED = /^(?:bilaga\s+)?(\d{1,2})(?:[.):]|\s*[–-])?\s+(?=\S)|^bilaga\s+(\d{1,2})\s*$/i;
const LABELLED = /^bilag(?:a|or)\s*:\s*(.+)$/i;
const MARK = /^(?:[•·▪◦‣*–—-]|bilaga\s*[:–-])\s*/i;
const NO_ATTACHMENT = /^(?:inga|ingen|saknas|-|–|\d{1,2}(?: st\.?)?)$/i;

/** Reads the list under "Bilagor", numbered or not, and lines such as "Bilaga 1: …" at the end of a letter. */
export function readAttachments({ sections, labels }: AnswerText): Field<Attachment>[] {
  const listed = sections
    .filter(({ kind }) => kind === "attachments")
    .flatMap((section) => section.paragraphs.flatMap((paragraph) => fromParagraph(paragraph, nameOfSection(section))));
  if (listed.length > 0) return listed;
  const closing = sections
    .filter(({ kind }) => kind === "signatories" || kind === "distribution" || kind === "opening" || kind === "views")
    .flatMap((section) =>
      section.paragraphs.flatMap((paragraph) => {
        const inside =
          LABELLED.exec(paragraph.text)?.[1] ??
          (/^bilaga \d/i.test(paragraph.text) && paragraph.text.length < 200 ? paragraph.text : null);
        return inside ? titlesIn(inside).map((title) => toField(title, paragraph, nameOfSection(section))) : [];
      }),
    );
  if (closing.length > 0) return closing.flat();
  return labels.flatMap(({ kind, value, line }) => {
    if (kind !== "attachments" || NO_ATTACHMENT.test(value)) return [];
    const paragraph: Paragraph = { text: value, lines: [line], starts: [0], kind: "plain", gap: false };
    return titlesIn(value).map((title) => toField(title, paragraph, "head"));
  });
}

function fromParagraph(paragraph: Paragraph, section: string): Field<Attachment>[] {
  if (NO_ATTACHMENT.test(paragraph.text) || paragraph.text.length > 400) return [];
  return titlesIn(paragraph.text).map((title) => toField(title, paragraph, section));
}

/** "1. Programmet 2. Handlingsplanen" on one line are two. */
function titlesIn(text: string): string[] {
  const starts = [...text.matchAll(/(?<=^|[\s,;])(?:bilaga\s+)?(\d{1,2})[.):]\s+(?=\p{Lu})/giu)];
  const counts =
    starts.length > 1 && starts.every((match, index) => Number(match[1]) === Number(starts[0]?.[1]) + index);
  if (!counts) return [text];
  return starts.map((match, index) => text.slice(match.index, starts[index + 1]?.index).replace(/[,;\s]+$/, ""));
}

function toField(text: string, paragraph: Paragraph, section: string): Field<Attachment> {
  const bare = text.replace(MARK, "");
  const match = NUMBERED.exec(bare);
  const number = match ? Number(match[1] ?? match[2]) : null;
  const title = (match ? bare.slice(match[0].length) : bare).replace(/^[\s:–-]+/, "").trim();
  const caseNumber = findCaseNumbers(title)[0]?.raw ?? null;
  return field(
    { number, title: title || bare, caseNumber },
    match ? "certain" : "likely",
    foundAt(paragraph, 0, paragraph.text, section),
  );
}
