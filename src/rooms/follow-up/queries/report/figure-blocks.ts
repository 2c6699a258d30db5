import { inARow } from "../../../../kernel/in-a-row.ts";
import type { BarChart, ChartTone } from "../../../../platform/charts/chart.ts";
import { chartPng } from "../../../../platform/charts/chart-png.ts";
import type { Block } from "../../../../platform/paper/document.ts";
import type { ReportContent, ReportFigures } from "../../rules/report-content.ts";
import { reportTexts, written } from "./words.ts";

const pieces: readonly [key: "done" | "ongoing" | "planned" | "stopped", tone: ChartTone][] = [
  ["done", "success"],
  ["ongoing", "info"],
  ["planned", "neutral"],
  ["stopped", "warning"],
];
const columns = [
  "goals",
  "planned",
  "ongoing",
  "done",
  "stopped",
  "atRisk",
  "offTrack",
  "overdue",
  "doneBare",
] as const;

const activitiesIn = ({ planned, ongoing, done, stopped }: ReportFigures) => planned + ongoing + done + stopped;

/** The state of things in sentences that can stand in the body's ordinary report as they are. */
function sentences({ body, period, figures: { total } }: ReportContent): string {
  const t = reportTexts();
  const activities = activitiesIn(total);
  const facts = { body: body.name, year: period.year, adopted: total.goalsAdopted };
  const parts = inARow(
    pieces.flatMap(([key]) => (total[key] > 0 ? [t(`report.count.${key}`, { count: total[key] })] : [])),
  );
  const said = [
    t("report.sum-goals", { count: total.goals, ...facts }),
    ...(activities > 0 ? [t("report.sum-activities", { count: activities, parts })] : []),
    ...(total.goalsAtRisk > 0 ? [t("report.sum-at-risk", { count: total.goalsAtRisk })] : []),
    ...(total.goalsOffTrack > 0 ? [t("report.sum-off-track", { count: total.goalsOffTrack })] : []),
    ...(total.overdue > 0 ? [t("report.sum-overdue", { count: total.overdue })] : []),
    ...(total.doneBare > 0 ? [t("report.sum-bare", { count: total.doneBare })] : []),
  ];
  return said.join(" ");
}

/** The body's activities under each focus area, cut into how far they have come. */
function chartOf({ figures: { total, areas } }: ReportContent): BarChart {
  const t = reportTexts();
  const shown = areas.filter((area) => activitiesIn(area) > 0);
  const rows = shown.length > 0 ? shown : [{ ...total, name: t("report.all-areas") }];
  return {
    kind: "bars",
    title: t("report.chart"),
    about: t("report.chart-about"),
    unit: t("report.chart-unit"),
    rowHeader: t("report.area"),
    series: pieces.map(([key, tone]) => ({ label: t(`report.piece.${key}`), tone })),
    rows: rows.map((row) => ({ label: row.name, values: pieces.map(([key]) => row[key]) })),
  };
}

async function figure(content: ReportContent): Promise<Block[]> {
  if (activitiesIn(content.figures.total) === 0) return [];
  const chart = chartOf(content);
  const rows = chart.rows.map(({ label, values }) => {
    const said = values.flatMap((value, at) =>
      value > 0 ? [`${value} ${chart.series[at]?.label.toLowerCase()}`] : [],
    );
    return `${label}: ${said.join(", ")}.`;
  });
  const alternative = [`${chart.title}.`, ...rows].join(" ");
  return [{ kind: "figure", picture: await chartPng(chart), alternative, caption: chart.title }];
}

/** The numbers: in words, as a picture and as a table. */
export async function figureBlocks(content: ReportContent): Promise<Block[]> {
  const t = reportTexts();
  const { total, areas } = content.figures;
  const line = (name: string, row: ReportFigures) => [name, ...columns.map((key) => written(row[key]))];
  return [
    { kind: "heading", level: 1, text: t("report.part.figures") },
    { kind: "paragraph", text: sentences(content) },
    ...(await figure(content)),
    {
      kind: "table",
      caption: t("report.figures-table"),
      columns: [
        { header: t("report.area"), share: 1 },
        ...columns.map((key) => ({ header: t(`report.figure.${key}`), align: "end" as const })),
      ],
      rows: [...areas.map((area) => line(area.name, area)), line(t("report.all-areas"), total)],
      rowHeaders: true,
    },
    ...(areas.length > 1 ? [{ kind: "paragraph" as const, text: t("report.counted-twice") }] : []),
  ];
}
