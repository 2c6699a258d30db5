import type { Block } from "../../../../platform/paper/document.ts";
import { judgeOutcome } from "../../rules/judge-outcome.ts";
import type { ReportContent, ReportIndicator } from "../../rules/report-content.ts";
import { reportTexts, written } from "./words.ts";

function outcomeOf({ kind, value, unit, reason }: ReportIndicator): string {
  const t = reportTexts();
  if (kind === "not_measured") return [t(`value-kind.${kind}`), ...(reason ? [reason] : [])].join(": ");
  if (value === null) return "–";
  return kind === "estimate" ? t("report.estimated", { value: written(value), unit }) : `${written(value)} ${unit}`;
}

/** Each indicator with its target and outcome, and what that comes to; without a target nothing is judged. */
export function indicatorBlocks({ indicators }: ReportContent): Block[] {
  const t = reportTexts();
  const heading: Block = { kind: "heading", level: 1, text: t("report.part.indicators") };
  if (indicators.length === 0) return [heading, { kind: "paragraph", text: t("report.no-indicators") }];
  return [
    heading,
    {
      kind: "table",
      caption: t("report.part.indicators"),
      captionHidden: true,
      columns: [
        { header: t("report.indicator"), share: 2 },
        { header: t("report.target"), align: "end" },
        { header: t("report.outcome"), align: "end", share: 1 },
        { header: t("report.judgement"), share: 1 },
      ],
      rows: indicators.map((one) => [
        one.name,
        one.target === null ? t("report.no-target") : `${written(one.target)} ${one.unit}`,
        outcomeOf(one),
        t(`outcome.${judgeOutcome(one)}`),
      ]),
      rowHeaders: true,
    },
  ];
}
