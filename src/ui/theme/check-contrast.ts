import { contrast } from "./contrast.ts";
import { type Hex, type Palette, type Scheme, schemes } from "./theme.ts";

/** A pair that cannot be told apart well enough. `colour` and `ground` are written `family.role`. */
export type ContrastFailure = {
  scheme: Scheme;
  colour: string;
  ground: string;
  ratio: number;
  atLeast: number;
};

/** Text on what it stands on (WCAG 1.4.3) and what one must be able to see the edge of (1.4.11). */
const text = 4.5;
const edge = 3;

const grounds = ["neutral.background-default", "neutral.background-tinted", "neutral.surface-default"];

/** Colours of one family seen on that family's own tinted surfaces: alerts, tags, chosen rows, pressed buttons. */
function pairsWithin(family: string): [string, string, number][] {
  const own = [`${family}.background-tinted`, `${family}.surface-tinted`, `${family}.surface-hover`];
  return [
    ...[...grounds, ...own].flatMap((ground): [string, string, number][] => [
      [`${family}.text-default`, ground, text],
      [`${family}.text-subtle`, ground, text],
    ]),
    ...grounds.map((ground): [string, string, number] => [`${family}.border-default`, ground, edge]),
    [`${family}.border-default`, `${family}.background-tinted`, edge],
    [`${family}.border-default`, `${family}.surface-tinted`, edge],
    // Plain text and links inside an alert, an error summary or the chosen room.
    ["neutral.text-default", `${family}.background-tinted`, text],
    ["accent.text-subtle", `${family}.background-tinted`, text],
  ];
}

const buttonPairs = ["accent", "danger"].flatMap((family): [string, string, number][] => [
  [`${family}.base-contrast-default`, `${family}.base-default`, text],
  [`${family}.base-contrast-default`, `${family}.base-hover`, text],
  [`${family}.base-contrast-default`, `${family}.base-active`, text],
  ...grounds.map((ground): [string, string, number] => [`${family}.base-default`, ground, edge]),
]);

const pairs = [...["neutral", "accent", "info", "success", "warning", "danger"].flatMap(pairsWithin), ...buttonPairs];

function pick(palette: Palette, scheme: Scheme, name: string): Hex {
  const [family = "", role = ""] = name.split(".");
  const colour = palette[scheme][family]?.[role];
  if (colour === undefined) throw new TypeError(`the palette has no ${name} in ${scheme}`);
  return colour;
}

/**
 * Every pair of colours our pages put together that falls below 4.5:1 (text) or 3:1 (edges, buttons, focus). An empty
 * list means the theme may be used.
 */
export function checkContrast(palette: Palette): ContrastFailure[] {
  return schemes.flatMap((scheme) =>
    pairs.flatMap(([colour, ground, atLeast]) => {
      const ratio = contrast(pick(palette, scheme, colour), pick(palette, scheme, ground));
      return ratio < atLeast ? [{ scheme, colour, ground, ratio: Math.floor(ratio * 100) / 100, atLeast }] : [];
    }),
  );
}
