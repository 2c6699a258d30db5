import type { Drawing } from "../../kernel/drawing.ts";
import type { Chart } from "./chart.ts";
import { drawChart } from "./draw-chart.ts";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

function write({ tag, attributes, children }: Drawing): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const inner = children.map((child) => (typeof child === "string" ? escaped(child) : write(child)));
  return `<${tag}${written.join("")}>${inner.join("")}</${tag}>`;
}

/** The chart as an SVG file, for what is not a page. */
export function chartSvg(chart: Chart): string {
  const { attributes, ...drawing } = drawChart(chart);
  return write({ ...drawing, attributes: { xmlns: "http://www.w3.org/2000/svg", ...attributes } });
}
