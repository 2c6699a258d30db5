import { type ColourScale, type Palette, schemes } from "./theme.ts";

function scaleLine(family: string, scale: ColourScale): string {
  return Object.entries(scale)
    .map(([role, colour]) => `--ds-color-${family}-${role}:${colour};`)
    .join("");
}

function schemeLines(families: Record<string, ColourScale>): string[] {
  const neutral = families.neutral ?? {};
  return [
    ...Object.entries(families).map(([family, scale]) => scaleLine(family, scale)),
    `--ds-color-focus-inner:${neutral["background-default"]};`,
    `--ds-color-focus-outer:${neutral["text-default"]};`,
  ];
}

/**
 * The palette as the custom properties Designsystemet's stylesheets read. Dark is for screens only: paper is white
 * whatever the reader's computer is set to.
 */
export function themeCss(palette: Palette): string {
  const [light, dark] = schemes.map((scheme) => schemeLines(palette[scheme]).join("\n"));
  return `@layer ds.theme {
:root {
color-scheme: light dark;
${light}
}
@media screen and (prefers-color-scheme: dark) {
:root {
${dark}
}
}
}
`;
}
