import type { Drawing } from "../../../kernel/drawing.ts";
import type { Chart } from "../../../platform/charts/chart.ts";
import { type ChartTable, chartTable } from "../../../platform/charts/chart-table.ts";
import { drawChart } from "../../../platform/charts/draw-chart.ts";
import { type Language, textsOf } from "../../../platform/texts/texts.ts";
import type { Picture, PictureCell } from "../rules/picture.ts";

export type ShownChart = {
  caption: string;
  drawing: Drawing;
  legend: { label: string; tone: string }[];
  table: ChartTable;
};

const parts = [
  { key: "done", tone: "success" },
  { key: "ongoing", tone: "info" },
  { key: "planned", tone: "neutral" },
  { key: "stopped", tone: "warning" },
] as const;
const sum = (cells: readonly (PictureCell | undefined)[], key: (typeof parts)[number]["key"]) =>
  cells.reduce((total, cell) => total + (cell?.[key] ?? 0), 0);

/** How far the activities under each area have come, in all bodies together. */
export function pictureChart({ year, areas, lines }: Picture, language: Language): ShownChart {
  const t = textsOf(language, "follow-up");
  const series = parts.map(({ key, tone }) => ({ label: t(`state.${key}`), tone }));
  const rows = areas.map(({ name }, at) => {
    const cells = lines.map((line) => line.cells[at]);
    return { label: name, values: parts.map(({ key }) => sum(cells, key)) };
  });
  const all = rows.flatMap(({ values }) => values).reduce((total, value) => total + value, 0);
  const chart: Chart = {
    kind: "bars",
    title: t("picture.chart-title", { year }),
    about: t("picture.chart-about", { count: all }),
    unit: t("picture.chart-unit"),
    rowHeader: t("picture.area"),
    series,
    rows,
  };
  return { caption: chart.title, drawing: drawChart(chart), legend: series, table: chartTable(chart, String, "–") };
}
