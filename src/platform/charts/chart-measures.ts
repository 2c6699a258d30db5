import type { ChartTone } from "./chart.ts";

/** In the drawing's own units; it is drawn at most this wide, and shrinks to a telephone with its words still readable. */
export const chartWidth = 480;
export const wordSize = 15;

/** Dark enough for white figures (7:1), and the same on paper; an edge in the text's colour keeps them apart in the dark. */
export const toneColours: Readonly<Record<ChartTone, string>> = {
  neutral: "#4a5563",
  info: "#0a4a82",
  success: "#14532d",
  warning: "#713f12",
  danger: "#8b1a1a",
};
