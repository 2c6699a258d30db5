import type { Block, PaperDocument } from "../../../platform/paper/document.ts";
import { toBlocks } from "../../../platform/paper/rich-text/to-blocks.ts";
import { textsOf } from "../../../platform/texts/texts.ts";
import { proposedDecision } from "../rules/proposed-decision.ts";
import type { ReportContent } from "../rules/report-content.ts";

type ChairDecision = { body: string; number: string; chair: string; day: Temporal.PlainDate; urgency: string };

const heading = (text: string): Block => ({ kind: "heading", level: 1, text });

/** What the chair decided for the committee in a matter that could not wait (KL 6:39), as a document of its own. */
export function chairDecisionPaper(content: ReportContent, decision: ChairDecision): PaperDocument {
  const t = textsOf("sv", "staff-reports");
  const { body, number, chair, day, urgency } = decision;
  const reasons = urgency.split(/\n{2,}/).map((text): Block => ({ kind: "paragraph", text }));
  return {
    language: "sv",
    title: content.title,
    ...(content.subtitle ? { subtitle: content.subtitle } : {}),
    header: {
      sender: [body],
      sort: t("dispatch.chair-paper.sort"),
      number: t("dispatch.chair-paper.number", { number }),
      day: day.toString(),
    },
    blocks: [
      heading(t("dispatch.chair-paper.heading")),
      ...toBlocks(proposedDecision(content)),
      heading(t("dispatch.chair-paper.urgency")),
      ...reasons,
      { kind: "paragraph", text: t("dispatch.chair-paper.law", { chair }) },
    ],
  };
}
