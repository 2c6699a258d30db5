import { headingKind } from "./heading-kind.ts";
import { isAnswerTitle } from "./is-answer-title.ts";
import { isProse } from "./is-prose.ts";
import type { SectionKind } from "./section-words.ts";
import type { Paragraph } from "./to-paragraphs.ts";

// In a letterhead these are labels, and what follows them is a name or a number.
const LABELS: ReadonlySet<SectionKind> = new Set(["attachments", "contact", "distribution"]);
// These are also the names of documents and of fields, so something must stand under them.
const AMBIGUOUS: ReadonlySet<SectionKind> = new Set(["views", "matter"]);
// These never are, whatever follows them.
const PLAIN: ReadonlySet<SectionKind> = new Set(["proposed-decision", "summary", "background"]);

/** Where the head ends: at the first heading with something under it, or at the first running text. */
export function startOfBody(paragraphs: readonly Paragraph[]): number {
  const start = paragraphs.findIndex(
    (paragraph, index) => isProse(paragraph) || opensBody(paragraph, paragraphs[index + 1], index),
  );
  return start < 0 ? paragraphs.length : start;
}

function opensBody(paragraph: Paragraph, next: Paragraph | undefined, index: number): boolean {
  const kind = paragraph.kind === "row" ? null : headingKind(paragraph.text);
  if (kind === null || next === undefined || LABELS.has(kind) || isAnswerTitle(paragraph.text)) return false;
  if (PLAIN.has(kind) || isProse(next) || (next.kind === "item" && index > 0)) return true;
  return AMBIGUOUS.has(kind) ? /[.!?]$/.test(next.text) : headingKind(next.text) !== null;
}
