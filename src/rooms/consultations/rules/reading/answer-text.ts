import { carveSignatures } from "./carve-signatures.ts";
import { dropPageNoise } from "./drop-page-noise.ts";
import { dropQuotedMail } from "./drop-quoted-mail.ts";
import { labelRows } from "./label-rows.ts";
import { type Labelled, readLabels } from "./read-labels.ts";
import { type Section, splitSections } from "./split-sections.ts";
import { type Line, type SourceLine, toLines } from "./to-lines.ts";
import { type Paragraph, toParagraphs } from "./to-paragraphs.ts";
import { unfoldHeadings } from "./unfold-headings.ts";

/** An answer taken apart: its head in lines and paragraphs, the labels there, its sections, and what was put aside. */
export type AnswerText = {
  head: Paragraph[];
  headLines: Line[];
  labels: Labelled[];
  sections: Section[];
  /** Whether it proposes a decision, so that it is a staff report on its way to a meeting. */
  isReport: boolean;
  /** Headers and footers that come again. */
  edges: Line[];
  /** Older mail below the answer. */
  quoted: Line[];
};

/** Takes the lines of a file apart into the parts that the readers of each field look in. */
export function answerText(source: readonly SourceLine[]): AnswerText {
  const { lines, quoted } = dropQuotedMail(toLines(unfoldHeadings(source)));
  const { lines: kept, edges } = dropPageNoise(lines);
  const { head, sections } = splitSections(toParagraphs(kept));
  const headLines = head.flatMap(wholeLine);
  const labels = [...readLabels([...headLines, ...edges]), ...labelRows(headLines)];
  const isReport = sections.some(({ kind }) => kind === "proposed-decision");
  return { head, headLines, labels, sections: carveSignatures(sections), isReport, edges, quoted };
}

/** The head line by line, but a title that was broken in two as one: its second half could begin like a label. */
function wholeLine({ lines, text }: Paragraph): Line[] {
  const [first] = lines;
  return first && lines.length > 1 ? [{ ...first, text, cells: [{ text, at: 0, index: 0 }] }] : lines;
}
