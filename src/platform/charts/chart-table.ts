import type { Chart } from "./chart.ts";

export type ChartTable = { caption: string; head: string[]; rows: string[][] };

/** The same numbers as the drawing holds, as a table. What was not measured is written by `missing`. */
export function chartTable(chart: Chart, write: (value: number) => string, missing: string): ChartTable {
  const head = [chart.rowHeader, ...chart.series.map(({ label }) => label)];
  const rows =
    chart.kind === "bars"
      ? chart.rows.map(({ label, values }) => [label, ...values.map(write)])
      : chart.points.map((point, at) => [
          point,
          ...chart.series.map(({ values }) => {
            const value = values[at];
            return value === null || value === undefined ? missing : write(value);
          }),
        ]);
  return { caption: chart.title, head, rows };
}
