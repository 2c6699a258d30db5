import type { Drawing } from "../../kernel/drawing.ts";
import type { Chart } from "./chart.ts";
import { plotBars } from "./plot-bars.ts";
import { plotLines } from "./plot-lines.ts";
import { toDrawing } from "./to-drawing.ts";

const words = (tag: string, text: string): Drawing => ({ tag, attributes: {}, children: [text] });

/**
 * The chart as a drawing: an image with a name and a sentence for those who do not see it. Nothing in it is told by colour
 * alone, and all of it stands in the table too (`chartTable`).
 */
export function drawChart(chart: Chart): Drawing {
  const drawn = toDrawing(chart.kind === "bars" ? plotBars(chart) : plotLines(chart));
  const { viewBox = "0 0 1 1", ...rest } = drawn?.attributes ?? {};
  return {
    tag: "svg",
    attributes: { ...rest, viewBox, role: "img", "aria-label": `${chart.title}. ${chart.about}` },
    children: [words("title", chart.title), words("desc", chart.about), ...(drawn?.children ?? [])],
  };
}
