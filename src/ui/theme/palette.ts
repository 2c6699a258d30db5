import type { ColourScale, Hex, Palette, ScaleOf, Scheme, Theme } from "./theme.ts";

/**
 * What says "good", "take care" and "danger" is the same in every municipality: a red coat of arms must not make every
 * page look like an alarm. The values are Designsystemet's own.
 */
const tones: Record<string, Hex> = { info: "#0a71c0", success: "#068718", warning: "#ea9b1b", danger: "#c01b1b" };

/** Draws the whole palette of a theme, light and dark. */
export function drawPalette({ colours }: Theme, scaleOf: ScaleOf): Palette {
  const families = { neutral: colours.neutral, accent: colours.main, ...tones, ...colours.accents };
  const inScheme = (scheme: Scheme): Record<string, ColourScale> =>
    Object.fromEntries(Object.entries(families).map(([family, colour]) => [family, scaleOf(colour, scheme)]));
  return { light: inScheme("light"), dark: inScheme("dark") };
}
