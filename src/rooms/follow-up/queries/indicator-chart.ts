import type { Drawing } from "../../../kernel/drawing.ts";
import type { LineChart } from "../../../platform/charts/chart.ts";
import { drawChart } from "../../../platform/charts/draw-chart.ts";
import { type Language, textsOf } from "../../../platform/texts/texts.ts";
import type { SeriesPoint } from "./indicator-page.ts";

type Named = { name: string; unit: string; series: readonly SeriesPoint[] };

/** The outcomes as a line with the targets dashed beside it; none where there are fewer than two to draw between. */
export function indicatorChart({ name, unit, series }: Named, language: Language): Drawing | null {
  if (series.filter(({ value }) => value !== null).length < 2) return null;
  const t = textsOf(language, "follow-up");
  const chart: LineChart = {
    kind: "lines",
    title: name,
    about: t("indicator.chart-about", { unit }),
    unit,
    rowHeader: t("indicator.year"),
    points: series.map(({ year, part }) => (part === "year" ? String(year) : `${year} ${t(`indicator.part.${part}`)}`)),
    series: [
      { label: t("report.outcome"), values: series.map(({ value }) => value) },
      { label: t("report.target"), values: series.map(({ target }) => target), dashed: true },
    ],
  };
  return drawChart(chart);
}
