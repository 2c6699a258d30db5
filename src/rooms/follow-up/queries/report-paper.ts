import { dayOf, LEGAL_TIME_ZONE } from "../../../kernel/day.ts";
import type { Block, PaperDocument } from "../../../platform/paper/document.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { toBlocks } from "../../../platform/paper/rich-text/to-blocks.ts";
import { partsOf, type ReportPart } from "../model.ts";
import type { ReportContent } from "../rules/report-content.ts";
import { activityBlocks, costBlocks, riskBlocks } from "./report/activity-blocks.ts";
import { figureBlocks } from "./report/figure-blocks.ts";
import { goalBlocks } from "./report/goal-blocks.ts";
import { indicatorBlocks } from "./report/indicator-blocks.ts";
import { reportTexts } from "./report/words.ts";

/** What is told of a report that has been handed in; a report that is only read through has none of it. */
export type HandedIn = { number: number; at: Temporal.Instant; sha256: string; late: boolean };

const makers: Record<ReportPart, (content: ReportContent) => Block[] | Promise<Block[]>> = {
  figures: figureBlocks,
  goals: goalBlocks,
  activities: activityBlocks,
  risks: riskBlocks,
  costs: costBlocks,
  indicators: indicatorBlocks,
};

/** Headings inside the introduction stand under its own. */
const lower = (block: Block): Block => (block.kind === "heading" ? { ...block, level: 2 } : block);

function introduction({ introduction: text }: ReportContent): Block[] {
  if (text === null) return [];
  const heading: Block = { kind: "heading", level: 1, text: reportTexts()("report.part.introduction") };
  return [heading, ...toBlocks(text as RichText).map(lower)];
}

const at = (moment: Temporal.Instant) => {
  const { hour, minute } = moment.toZonedDateTimeISO(LEGAL_TIME_ZONE);
  return `${dayOf(moment)} ${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
};

/** The report as a document: the ready text, tables and diagrams that go into the body's ordinary report. */
export async function reportPaper(content: ReportContent, handedIn: HandedIn | null): Promise<PaperDocument> {
  const t = reportTexts();
  const { period, body } = content;
  const parts: Block[] = [];
  for (const part of partsOf[period.kind]) parts.push(...(await makers[part](content)));
  const facts = handedIn && { number: handedIn.number, at: at(handedIn.at), sha256: handedIn.sha256 };
  return {
    language: "sv",
    width: "page",
    title: t("report.title", { kind: t(`period.${period.kind}`), year: period.year }),
    subtitle: t("report.subtitle", { day: period.cutOff }),
    header: {
      sender: [body.name],
      sort: t("report.sort"),
      day: handedIn ? dayOf(handedIn.at).toString() : period.cutOff,
    },
    blocks: [
      ...introduction(content),
      ...parts,
      ...(facts
        ? [
            {
              kind: "note" as const,
              blocks: [
                {
                  kind: "paragraph" as const,
                  text: t(handedIn?.late ? "report.handed-in-late" : "report.handed-in", facts),
                },
              ],
            },
          ]
        : []),
    ],
  };
}
