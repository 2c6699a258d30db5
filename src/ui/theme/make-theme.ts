import { type ContrastFailure, checkContrast } from "./check-contrast.ts";
import { drawPalette } from "./palette.ts";
import type { ScaleOf, Theme } from "./theme.ts";
import { themeCss } from "./theme-css.ts";

/** Why a theme cannot be used: a value that is no colour, or pairs of colours too close to read. */
export type ThemeFailure =
  | { kind: "not-a-colour"; path: string; value: string }
  | ({ kind: "contrast" } & ContrastFailure);

export type MadeTheme = { ok: true; css: string } | { ok: false; failures: ThemeFailure[] };

function badColours({ colours: { main, neutral, accents } }: Theme): ThemeFailure[] {
  const named = Object.entries(accents ?? {}).map(([name, colour]): [string, string] => [`accents.${name}`, colour]);
  return [["main", main] as const, ["neutral", neutral] as const, ...named]
    .filter(([, colour]) => !/^#[0-9a-f]{6}$/i.test(colour))
    .map(([path, value]) => ({ kind: "not-a-colour", path: `colours.${path}`, value }));
}

/** Turns a municipality's theme into a stylesheet, or says why it would be unreadable. */
export function makeTheme(theme: Theme, scaleOf: ScaleOf): MadeTheme {
  const bad = badColours(theme);
  if (bad.length > 0) return { ok: false, failures: bad };
  const palette = drawPalette(theme, scaleOf);
  const unreadable = checkContrast(palette);
  if (unreadable.length > 0) {
    return { ok: false, failures: unreadable.map((failure) => ({ kind: "contrast", ...failure })) };
  }
  return { ok: true, css: themeCss(palette) };
}
