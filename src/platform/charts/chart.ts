/** What a series says, so that its colour is the same as the status has everywhere else. */
export type ChartTone = "neutral" | "info" | "success" | "warning" | "danger";

type Named = {
  /** What the picture is called, and what it shows in a sentence: that is what somebody hears who does not see it. */
  title: string;
  about: string;
  /** What the numbers count, such as "aktiviteter". */
  unit: string;
};

/** How a whole is made up: a bar for each row, cut into the series in their order. `values` are counts, one for each series. */
export type BarChart = Named & {
  kind: "bars";
  /** What the rows are, as the heading of the table's first column. */
  rowHeader: string;
  series: readonly { label: string; tone: ChartTone }[];
  rows: readonly { label: string; values: readonly number[] }[];
};

/** How something moves: a value for each point, or none where nothing was measured. `dashed` for what is aimed at. */
export type LineChart = Named & {
  kind: "lines";
  rowHeader: string;
  points: readonly string[];
  series: readonly { label: string; values: readonly (number | null)[]; dashed?: boolean }[];
};

/** Every word is already in the reader's language. */
export type Chart = BarChart | LineChart;
