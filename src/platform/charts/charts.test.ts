import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { BarChart, LineChart } from "./chart.ts";
import { toneColours } from "./chart-measures.ts";
import { chartSvg } from "./chart-svg.ts";
import { chartTable } from "./chart-table.ts";
import { toDrawing } from "./to-drawing.ts";

const bars: BarChart = {
  kind: "bars",
  title: "Aktiviteter per fokusområde",
  about: "Tre är klara & fem pågår.",
  unit: "aktiviteter",
  rowHeader: "Fokusområde",
  series: [
    { label: "Klar", tone: "success" },
    { label: "Pågår", tone: "info" },
  ],
  rows: [
    { label: "Olyckor", values: [3, 5] },
    { label: "Krisberedskap <nytt>", values: [0, 0] },
  ],
};
const lines: LineChart = {
  kind: "lines",
  title: "Övade krisledningar",
  about: "Andelen stiger.",
  unit: "procent",
  rowHeader: "År",
  points: ["2024", "2025", "2026"],
  series: [
    { label: "Utfall", values: [40, null, 75] },
    { label: "Årsmål", values: [50, 60, 70], dashed: true },
  ],
};
const parsed = (svg: string) => parseHTML(`<html><body>${svg}</body></html>`).document;
const texts = (svg: string) => [...parsed(svg).querySelectorAll("text")].map((text) => text.textContent);

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((one) =>
    one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("a chart", () => {
  it("is an image with a name and a sentence, and says every number that has room", () => {
    const svg = chartSvg(bars);
    expect(parsed(svg).querySelector("svg")?.getAttribute("aria-label")).toBe(
      "Aktiviteter per fokusområde. Tre är klara & fem pågår.",
    );
    expect(parsed(svg).querySelector("title")?.textContent).toBe(bars.title);
    expect(texts(svg)).toEqual(["3", "5", "Olyckor (8)", "Krisberedskap <nytt> (0)"]);
    expect(svg).toContain("Krisberedskap &lt;nytt&gt;");
  });

  it("has no point where nothing was measured, and tells lines apart without colour", () => {
    const svg = chartSvg(lines);
    expect(texts(svg)).toEqual(expect.arrayContaining(["Utfall", "Årsmål", "2024", "2025", "2026"]));
    expect(svg).toContain('stroke-dasharray="6 5"');
    expect(parsed(svg).querySelectorAll("circle")).toHaveLength(2);
    expect(() => chartSvg({ ...lines, points: [], series: [{ label: "Utfall", values: [] }] })).not.toThrow();
  });

  it("holds nothing that the policy stops: no style, no script, no address", () => {
    for (const svg of [chartSvg(bars), chartSvg(lines)]) expect(svg).not.toMatch(/style|class=|<script|href|url\(/);
    const { document } = parseHTML(
      '<html><body><svg onload="x()" style="fill:red"><style>a{}</style><script>x()</script><a href="x"><text>b</text></a><rect x="1" onclick="x()"/></svg></body></html>',
    );
    const svg = document.querySelector("svg");
    expect(svg && toDrawing(svg)).toEqual({
      tag: "svg",
      attributes: {},
      children: [{ tag: "rect", attributes: { x: "1" }, children: [] }],
    });
  });

  it("has the same numbers as a table, with a word where nothing was measured", () => {
    expect(chartTable(bars, String, "–").rows).toEqual([
      ["Olyckor", "3", "5"],
      ["Krisberedskap <nytt>", "0", "0"],
    ]);
    expect(chartTable(lines, String, "Inte mätt")).toEqual({
      caption: "Övade krisledningar",
      head: ["År", "Utfall", "Årsmål"],
      rows: [
        ["2024", "40", "50"],
        ["2025", "Inte mätt", "60"],
        ["2026", "75", "70"],
      ],
    });
  });

  it("has colours that white figures can be read on", () => {
    for (const colour of Object.values(toneColours)) {
      expect(1.05 / (luminance(colour) + 0.05), colour).toBeGreaterThanOrEqual(7);
    }
  });
});
