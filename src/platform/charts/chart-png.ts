import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createCanvas, GlobalFonts, loadImage, type SKRSContext2D } from "@napi-rs/canvas";
import type { BarChart } from "./chart.ts";
import { chartWidth, toneColours, wordSize } from "./chart-measures.ts";
import { chartSvg } from "./chart-svg.ts";

/** A picture of a chart for what cannot show a drawing, such as a Word file; width and height in its own pixels. */
export type ChartPicture = { mediaType: "image/png"; bytes: Uint8Array; width: number; height: number };

const face = "Varn Chart";
/** So many pixels for each unit: sharp on paper as on a screen. */
const scale = 3;
const legendLine = 26;

/** The letters of the paper, so that a picture looks the same on every machine. */
function fontInPlace(): void {
  if (GlobalFonts.has(face)) return;
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve("source-sans/package.json")), "OTF");
  GlobalFonts.registerFromPath(join(folder, "SourceSans3-Regular.otf"), face);
}

type Sign = { label: string; colour: string; left: number; line: number };

/** Where each sign of the legend stands: from the left, on a new line when the line is full. */
function placeLegend({ series }: BarChart, pen: SKRSContext2D): Sign[] {
  let [left, line] = [0, 0];
  return series.map(({ label, tone }) => {
    const width = pen.measureText(label).width + 44;
    if (left > 0 && left + width > chartWidth) [left, line] = [0, line + 1];
    const sign = { label, colour: toneColours[tone], left, line };
    left += width;
    return sign;
  });
}

/** The chart with its legend, on white, as a picture. What it says must also be said in words and in a table beside it. */
export async function chartPng(chart: BarChart): Promise<ChartPicture> {
  fontInPlace();
  const measure = createCanvas(1, 1).getContext("2d");
  measure.font = `${wordSize}px "${face}"`;
  const signs = placeLegend(chart, measure);
  const top = ((signs.at(-1)?.line ?? -1) + 1) * legendLine;
  const svg = chartSvg(chart).replace(/font-family="[^"]*"/, `font-family="${face}"`);
  const drawing = await loadImage(Buffer.from(svg));
  const [width, height] = [chartWidth, drawing.height + top];
  const canvas = createCanvas(width * scale, height * scale);
  const pen = canvas.getContext("2d");
  pen.scale(scale, scale);
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, width, height);
  pen.font = measure.font;
  pen.textBaseline = "middle";
  for (const { label, colour, left, line } of signs) {
    pen.fillStyle = colour;
    pen.fillRect(left + 4, line * legendLine + 5, 16, 16);
    pen.fillStyle = "#000000";
    pen.fillText(label, left + 26, line * legendLine + 13);
  }
  pen.drawImage(drawing, 0, top, width, drawing.height);
  const bytes = await canvas.encode("png");
  return { mediaType: "image/png", bytes, width: width * scale, height: height * scale };
}
