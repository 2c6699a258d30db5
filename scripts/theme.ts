import { readFileSync, writeFileSync } from "node:fs";
import { generateColorScale } from "@digdir/designsystemet/color";
import { makeTheme, type ThemeFailure } from "../src/ui/theme/make-theme.ts";
import type { ScaleOf, Theme } from "../src/ui/theme/theme.ts";

/**
 * `npm run theme -- path/to/name.theme.json` writes `name.css` beside the theme, or says why the theme is unreadable and
 * ends with 1. Run by hand, never by the server: the drawing of colour scales is a development dependency.
 */
const scaleOf: ScaleOf = (colour, scheme) =>
  Object.fromEntries(generateColorScale(colour, scheme).map(({ name, hex }) => [name, hex]));

function sentence(failure: ThemeFailure): string {
  if (failure.kind === "not-a-colour") return `${failure.path}: "${failure.value}" is not a colour of the form #rrggbb`;
  const { scheme, colour, ground, ratio, atLeast } = failure;
  return `${scheme}: ${colour} on ${ground} is ${ratio}:1 and must be at least ${atLeast}:1`;
}

const source = process.argv[2] ?? new URL("../src/ui/theme/varn.theme.json", import.meta.url).pathname;
const theme: Theme = JSON.parse(readFileSync(source, "utf8"));
const made = makeTheme(theme, scaleOf);
if (made.ok) {
  const target = source.replace(/\.theme\.json$/, ".css");
  writeFileSync(target, made.css);
  process.stdout.write(`${theme.name}: ${target}\n`);
} else {
  process.stderr.write(`${theme.name} cannot be used:\n${made.failures.map(sentence).join("\n")}\n`);
  process.exitCode = 1;
}
