import { slug } from "../../../kernel/slug.ts";
import type { Block, PaperDocument } from "../../../platform/paper/document.ts";
import { toPdf } from "../../../platform/paper/pdf.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { toBlocks } from "../../../platform/paper/rich-text/to-blocks.ts";
import { textsOf } from "../../../platform/texts/texts.ts";

export type DrawnConsultation = {
  title: string;
  number: string;
  body: string;
  day: Temporal.PlainDate;
  dueDay: Temporal.PlainDate;
  instructions: string;
  questions: readonly string[];
  consultees: readonly string[];
  proposal: {
    title: string;
    note: string | null;
    sections: readonly { heading: string; level: number; content: RichText }[];
  };
};

/** A section is shown a step deeper than it is written, under the proposal's own heading. */
const deeper = (level: number): 2 | 3 | 4 => (level === 1 ? 2 : level === 2 ? 3 : 4);

function toPaper(drawn: DrawnConsultation): PaperDocument {
  const t = textsOf("sv", "consultations");
  const { title, number, body, day, dueDay, instructions, questions, consultees, proposal } = drawn;
  const paragraph = (text: string): Block => ({ kind: "paragraph", text });
  const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ kind: "heading", level, text });
  const items = questions.map((question) => [paragraph(question)]);
  const blocks: Block[] = [
    { kind: "facts", rows: [{ label: t("paper.due"), value: dueDay.toString() }] },
    ...(instructions === "" ? [] : [heading(1, t("draft.instructions")), paragraph(instructions)]),
    ...(items.length === 0 ? [] : [heading(1, t("draft.questions")), { kind: "list", ordered: true, items } as const]),
    heading(1, t("paper.consultees")),
    paragraph(consultees.join(", ")),
    { kind: "page-break" },
    heading(1, proposal.title),
    ...(proposal.note ? [paragraph(proposal.note)] : []),
    ...proposal.sections.flatMap(({ heading: words, level, content }) => [
      heading(deeper(level), words),
      ...toBlocks(content),
    ]),
  ];
  const header = {
    sender: [body] as const,
    sort: t("paper.sort"),
    number: t("paper.number", { number }),
    day: day.toString(),
  };
  return { language: "sv", title, header, blocks };
}

/** The consultation as it goes out, as a file for the case: who asks, by when, whom, what is asked, and the proposal. */
export async function drawConsultation(drawn: DrawnConsultation, at: Temporal.Instant): Promise<File> {
  const bytes = await toPdf(toPaper(drawn), { standard: "a-2a", createdAt: at });
  return new File([bytes.slice()], `remiss-${slug(drawn.title).slice(0, 60)}.pdf`, { type: "application/pdf" });
}
