import * as Plot from "@observablehq/plot";
import { blankDocument } from "./blank-document.ts";
import type { LineChart } from "./chart.ts";
import { chartWidth, wordSize } from "./chart-measures.ts";

type Spot = { point: string; value: number | null };
type Series = LineChart["series"][number];
const symbols = ["circle", "square", "triangle", "diamond2"] as const;
const place = { x: "point", y: "value" };

const spotsOf = ({ points }: LineChart, { values }: Series): Spot[] =>
  points.map((point, at) => ({ point, value: values[at] ?? null }));

/** Aims are named where they begin and outcomes where they end, so that the names keep out of each other's way. */
function nameOf(spots: Spot[], { label, dashed }: Series) {
  const measured = spots.filter(({ value }) => value !== null);
  const at = dashed ? measured.slice(0, 1) : measured.slice(-1);
  const side = dashed ? { textAnchor: "start" as const, dx: -8 } : { textAnchor: "end" as const, dx: 8 };
  return Plot.text(at, { ...place, ...side, text: () => label, dy: -16, fontSize: wordSize });
}

function drawn(chart: LineChart, series: Series, at: number) {
  const spots = spotsOf(chart, series);
  const line = { ...place, stroke: "currentColor", strokeWidth: 2 };
  if (series.dashed) return [Plot.line(spots, { ...line, strokeDasharray: "6 5" }), nameOf(spots, series)];
  const symbol = symbols[at % symbols.length] ?? "circle";
  return [
    Plot.line(spots, line),
    Plot.dot(spots, { ...place, symbol, fill: "currentColor", r: 5 }),
    nameOf(spots, series),
  ];
}

/**
 * A line for each series, told apart by the shape of its points, what is aimed at by dashes, and each by its name. It
 * breaks where nothing was measured. The axis begins at nought, so that a small change does not look like a great one.
 */
export function plotLines(chart: LineChart): Element {
  const values = chart.series.flatMap((series) => series.values.filter((value) => value !== null));
  const top = Math.max(1, ...values);
  return Plot.plot({
    document: blankDocument,
    className: "chart",
    width: chartWidth,
    height: 300,
    marginLeft: 56,
    marginBottom: 36,
    marginTop: 30,
    marginRight: 20,
    x: { type: "point", domain: chart.points, axis: null, padding: 0.4 },
    y: { domain: [Math.min(0, ...values), top * 1.15], axis: null },
    marks: [
      Plot.gridY({ ticks: 5, strokeOpacity: 0.2 }),
      Plot.axisY({ ticks: 5, label: null, fontSize: wordSize, tickSize: 0 }),
      Plot.axisX({ label: null, fontSize: wordSize, tickSize: 0 }),
      Plot.ruleY([0]),
      ...chart.series.flatMap((series, at) => drawn(chart, series, at)),
    ],
  });
}
