import type { Block } from "../../../../platform/paper/document.ts";
import { assessedPeriods } from "../../model.ts";
import type { ReportContent, ReportGoal } from "../../rules/report-content.ts";
import { reportTexts } from "./words.ts";

function goalFacts(goal: ReportGoal): Block[] {
  const t = reportTexts();
  const strays = goal.health === "at_risk" || goal.health === "off_track";
  const rows = [
    ...(goal.under ? [{ label: t("report.under"), value: goal.under }] : []),
    ...(goal.areas.length > 0 ? [{ label: t("report.area"), value: goal.areas.join(", ") }] : []),
    { label: t("report.owner"), value: goal.owner ?? t("report.nobody") },
    {
      label: t("report.health"),
      value: [t(`health.${goal.health}`), ...(strays && goal.healthReason ? [goal.healthReason] : [])].join(". "),
    },
  ];
  return [{ kind: "facts", rows }];
}

/** What became of each goal, with the reason; the table first, since it is what is decided on. */
export function goalBlocks({ period, goals }: ReportContent): Block[] {
  const t = reportTexts();
  const heading: Block = { kind: "heading", level: 1, text: t("report.part.goals") };
  if (goals.length === 0) return [heading, { kind: "paragraph", text: t("report.no-goals") }];
  const assessed = assessedPeriods.includes(period.kind);
  const judged = (goal: ReportGoal) =>
    goal.fulfilment === null ? t("report.not-assessed") : t(`fulfilment.${goal.fulfilment}`);
  const columns = assessed
    ? [{ header: t("report.fulfilment") }, { header: t("report.reason"), share: 2 }]
    : [{ header: t("report.state") }];
  return [
    heading,
    {
      kind: "table",
      caption: t("report.goals-table"),
      captionHidden: true,
      columns: [{ header: t("report.goal"), share: 2 }, ...columns],
      rows: goals.map((goal) => [
        goal.title,
        ...(assessed ? [judged(goal), goal.fulfilmentReason ?? ""] : [t(`goal-state.${goal.state}`)]),
      ]),
      rowHeaders: true,
    },
    ...goals.flatMap((goal): Block[] => [{ kind: "heading", level: 2, text: goal.title }, ...goalFacts(goal)]),
  ];
}
