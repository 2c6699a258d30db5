import type { Confidence } from "./field.ts";
import { bareHeading, headingKind } from "./heading-kind.ts";
import { isAnswerTitle } from "./is-answer-title.ts";
import { isPersonName } from "./is-person-name.ts";
import { isProse } from "./is-prose.ts";
import { LIST_MARK } from "./joins-line.ts";
import { labelOf } from "./read-labels.ts";
import type { SectionKind } from "./section-words.ts";
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

type Heading = { kind: SectionKind; heading: string; confidence: Confidence; level: number; rest?: Paragraph };

// What stands under these is a list or a form; a short line in it is no heading.
const CLOSED: ReadonlySet<SectionKind> = new Set(["attachments", "attests", "signatories", "distribution", "decision-basis", "contact"]);

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
      const within = heading.kind === "other" ? ancestorOf(levels, heading.level, current) : null;
      if (heading.kind !== "other") levels.push({ level: heading.level, kind: heading.kind });
      const { kind, heading: text, confidence } = heading;
      sections.push({ kind, heading: text, within, confidence, title: paragraph, paragraphs: heading.rest ? [heading.rest] : [] });
    } else if (current) current.paragraphs.push(paragraph);
    else sections.push({ kind: "opening", heading: null, within: null, confidence: "certain", title: null, paragraphs: [paragraph] });
  }
  return { head: paragraphs.slice(0, start), sections };
}

/** Under which known heading an unknown one stands. A heading the file gives a higher rank than that begins anew. */
function ancestorOf(levels: readonly { level: number; kind: SectionKind }[], level: number, current: Section | undefined): SectionKind | null {
  const above = level === 0 ? levels.at(-1) : levels.findLast((one) => one.level === 0 || one.level < level);
  return above?.kind ?? (current?.kind === "opening" ? "opening" : null);
}

/** The head ends at the first heading with something under it, or at the first running text. */
function startOfBody(paragraphs: readonly Paragraph[]): number {
  const start = paragraphs.findIndex((paragraph, index) => {
    if (isProse(paragraph)) return true;
    const kind = knownKind(paragraph);
    if (kind === null || kind === "attachments" || kind === "contact" || kind === "distribution" || isAnswerTitle(paragraph.text)) return false;
    const next = paragraphs[index + 1];
    return next !== undefined && (isProse(next) || (next.kind === "item" && index > 0) || (kind !== "views" && kind !== "matter" && isHeadingLike(next)));
  });
  return start < 0 ? paragraphs.length : start;
}

function isHeadingLike(paragraph: Paragraph): boolean {
  return headingKind(paragraph.text) !== null;
}

function knownKind(paragraph: Paragraph): SectionKind | null {
  return paragraph.kind === "row" ? null : headingKind(paragraph.text);
}

function headingAt(paragraphs: readonly Paragraph[], index: number, current: Section | undefined): Heading | null {
  const paragraph = paragraphs[index];
  if (!paragraph) return null;
  const level = paragraph.lines[0]?.level ?? 0;
  const kind = knownKind(paragraph);
  if (kind && !isLeadOf(current, kind)) return { kind, heading: bareHeading(paragraph.text), confidence: "certain", level };
  const runIn = runInHeading(paragraph);
  if (runIn) return runIn;
  const closed = current !== undefined && CLOSED.has(current.kind);
  if (paragraph.kind === "heading") return { kind: "other", heading: bareHeading(paragraph.text), confidence: "certain", level };
  if (closed || !current) return null;
  return looksLikeHeading(paragraph, paragraphs[index + 1]) ? { kind: "other", heading: bareHeading(paragraph.text), confidence: "likely", level } : null;
}

/** "Socialnämnden beslutar" directly under "Förslag till beslut" is the beginning of the decision and no new section. */
function isLeadOf(current: Section | undefined, kind: SectionKind): boolean {
  if (!current || current.paragraphs.length > 0) return false;
  const decides = (one: SectionKind) => one === "proposed-decision" || one === "decision";
  return current.kind === kind || (decides(current.kind) && decides(kind));
}

/** "Sammanfattning: Nämnden ställer sig …" is a heading and its text on one line. */
function runInHeading(paragraph: Paragraph): Heading | null {
  const colon = paragraph.text.slice(0, 60).indexOf(": ");
  if (colon < 0 || paragraph.kind === "row" || labelOf(paragraph.text)?.colon) return null;
  const before = paragraph.text.slice(0, colon);
  const kind = headingKind(before);
  if (!kind || before.split(" ").length > 4) return null;
  const text = paragraph.text.slice(colon + 2);
  const rest = { ...paragraph, text, starts: paragraph.starts.map((start) => start - colon - 2) };
  return { kind, heading: bareHeading(before), confidence: "likely", level: 0, rest };
}

function looksLikeHeading(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const { text } = paragraph;
  const shaped = text.length <= 80 && text.split(" ").length <= 10 && /^[\p{Lu}\d]/u.test(text) && !/[.,:;!?]$/.test(text);
  if (!shaped || paragraph.kind === "row" || !next || labelOf(text)?.colon || isPersonName(text)) return false;
  if (paragraph.kind === "item" && !/^\d/.test(text)) return false;
  const above = paragraph.gap || paragraph.lines[0]?.emphasis === true;
  const isNumbered = LIST_MARK.test(text) && next.kind === "item";
  return above && !isNumbered && (isProse(next) || (next.kind === "item" && paragraph.lines[0]?.emphasis === true));
}
