import * as Plot from "@observablehq/plot";
import { blankDocument } from "./blank-document.ts";
import type { BarChart } from "./chart.ts";
import { chartWidth, toneColours, wordSize } from "./chart-measures.ts";

type Piece = { row: string; tone: string; from: number; to: number; value: number };

function piecesOf({ rows, series }: BarChart): Piece[] {
  return rows.flatMap(({ values }, at) => {
    let reached = 0;
    return series.map(({ tone }, part) => {
      const value = values[part] ?? 0;
      const from = reached;
      reached += value;
      return { row: String(at), tone: toneColours[tone], from, to: reached, value };
    });
  });
}

const height = (rows: number) => rows * 58 + 8;

/** A bar for each row with its name above, where a long name has room; a figure in each piece that is wide enough for it. */
export function plotBars(chart: BarChart): Element {
  const pieces = piecesOf(chart).filter(({ value }) => value > 0);
  const widest = Math.max(1, ...pieces.map(({ to }) => to));
  const wide = pieces.filter(({ value }) => (value / widest) * chartWidth >= String(value).length * 9 + 8);
  const names = chart.rows.map(({ label, values }, at) => ({
    row: String(at),
    text: `${label} (${values.reduce((sum, value) => sum + value, 0)})`,
  }));
  const middle = ({ from, to }: Piece) => (from + to) / 2;
  return Plot.plot({
    document: blankDocument,
    className: "chart",
    width: chartWidth,
    height: height(chart.rows.length),
    margin: 4,
    x: { axis: null, domain: [0, widest] },
    y: { axis: null, domain: names.map(({ row }) => row), padding: 0.5, paddingOuter: 0.3, align: 1 },
    marks: [
      Plot.barX(pieces, { x1: "from", x2: "to", y: "row", fill: "tone", stroke: "currentColor" }),
      Plot.text(wide, { x: middle, y: "row", text: "value", fill: "#ffffff", fontSize: wordSize }),
      Plot.text(names, { x: 0, y: "row", text: "text", dy: -26, textAnchor: "start", fontSize: wordSize }),
    ],
    color: { type: "identity" },
  });
}
