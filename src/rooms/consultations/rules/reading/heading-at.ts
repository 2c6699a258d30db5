import type { Confidence } from "./field.ts";
import { bareHeading, headingKind } from "./heading-kind.ts";
import { isPersonName } from "./is-person-name.ts";
import { isProse } from "./is-prose.ts";
import { LIST_MARK } from "./joins-line.ts";
import { labelOf } from "./read-labels.ts";
import type { SectionKind } from "./section-words.ts";
import type { Paragraph } from "./to-paragraphs.ts";

/** A heading, and the text that stands on its line after a colon. `level` is 0 where the file says none. */
export type Heading = { kind: SectionKind; heading: string; confidence: Confidence; level: number; rest?: Paragraph };
/** The section that is open above: what it is, and how much stands in it. */
export type OpenSection = { kind: SectionKind; paragraphs: readonly Paragraph[] };

// What stands under these is a list or a form; a short line in it is no heading.
const CLOSED: ReadonlySet<SectionKind> = new Set([
  "attachments",
  "attests",
  "signatories",
  "distribution",
  "decision-basis",
  "contact",
]);

/** The heading that a paragraph is, below the section that is open, or `null`. */
export function headingAt(
  paragraphs: readonly Paragraph[],
  index: number,
  current: OpenSection | undefined,
): Heading | null {
  const paragraph = paragraphs[index];
  if (!paragraph) return null;
  const level = paragraph.lines[0]?.level ?? 0;
  const kind = paragraph.kind === "row" ? null : headingKind(paragraph.text);
  if (kind && !isLeadOf(current, kind))
    return { kind, heading: bareHeading(paragraph.text), confidence: "certain", level };
  const runIn = runInHeading(paragraph);
  if (runIn) return runIn;
  const closed = current !== undefined && CLOSED.has(current.kind);
  if (paragraph.kind === "heading")
    return { kind: "other", heading: bareHeading(paragraph.text), confidence: "certain", level };
  if (closed || !current) return null;
  return looksLikeHeading(paragraph, paragraphs[index + 1])
    ? { kind: "other", heading: bareHeading(paragraph.text), confidence: "likely", level }
    : null;
}

/** "Socialnämnden beslutar" directly under "Förslag till beslut" is the beginning of the decision and no new section. */
function isLeadOf(current: OpenSection | undefined, kind: SectionKind): boolean {
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
  const shaped =
    text.length <= 80 && text.split(" ").length <= 10 && /^[\p{Lu}\d]/u.test(text) && !/[.,:;!?]$/.test(text);
  if (!shaped || paragraph.kind === "row" || !next || labelOf(text)?.colon || isPersonName(text)) return false;
  if (paragraph.kind === "item" && !/^\d/.test(text)) return false;
  const above = paragraph.gap || paragraph.lines[0]?.emphasis === true;
  const isNumbered = LIST_MARK.test(text) && next.kind === "item";
  return above && !isNumbered && (isProse(next) || (next.kind === "item" && paragraph.lines[0]?.emphasis === true));
}
