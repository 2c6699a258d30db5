/** A colour as "#rrggbb". */
export type Hex = `#${string}`;

/**
 * A municipality's look, as data. `colours.main` is the one accent; `colours.accents` are for drawings and charts.
 * `logo` is a file beside the theme; it stands to the left of the name, on light and dark alike.
 */
export type Theme = {
  name: string;
  logo?: { file: string; width: number; height: number };
  colours: { main: Hex; neutral: Hex; accents?: Record<string, Hex> };
};

export const schemes = ["light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

/** What a colour is for, as Designsystemet names it: `--ds-color-<family>-<role>`. */
export type ColourScale = Record<string, Hex>;

/** Every colour of a theme, by scheme and family: `palette.light.accent["text-default"]`. */
export type Palette = Record<Scheme, Record<string, ColourScale>>;

/** Draws the scale of one colour in one scheme; the build hands in Designsystemet's own. */
export type ScaleOf = (colour: Hex, scheme: Scheme) => ColourScale;
