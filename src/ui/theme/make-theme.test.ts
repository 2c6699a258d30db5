import { readFileSync } from "node:fs";
import { generateColorScale } from "@digdir/designsystemet/color";
import { describe, expect, it } from "vitest";
import { makeTheme } from "./make-theme.ts";
import type { Hex, ScaleOf, Theme } from "./theme.ts";
import varn from "./varn.theme.json" with { type: "json" };

const scaleOf: ScaleOf = (colour, scheme) =>
  Object.fromEntries(generateColorScale(colour, scheme).map(({ name, hex }): [string, Hex] => [name, hex as Hex]));

const shipped = varn as Theme;
const withMain = (main: Hex): Theme => ({ ...shipped, colours: { ...shipped.colours, main } });

describe("makeTheme", () => {
  it("finds the shipped theme readable, and the committed stylesheet made from it", () => {
    const made = makeTheme(shipped, scaleOf);
    expect(made).toEqual({ ok: true, css: readFileSync(new URL("./varn.css", import.meta.url), "utf8") });
  });

  it("refuses a main colour too pale to see a button by, and says which pair and how far off", () => {
    const made = makeTheme(withMain("#ffe680"), scaleOf);
    expect(made.ok).toBe(false);
    expect(made).toMatchObject({
      failures: expect.arrayContaining([
        expect.objectContaining({
          kind: "contrast",
          scheme: "light",
          colour: "accent.base-default",
          ground: "neutral.background-default",
          atLeast: 3,
        }),
      ]),
    });
  });

  it("refuses a value that is no colour, by its path", () => {
    const broken = {
      ...shipped,
      colours: { ...shipped.colours, neutral: "grå" as Hex, accents: { sea: "#12" as Hex } },
    };
    expect(makeTheme(broken, scaleOf)).toEqual({
      ok: false,
      failures: [
        { kind: "not-a-colour", path: "colours.neutral", value: "grå" },
        { kind: "not-a-colour", path: "colours.accents.sea", value: "#12" },
      ],
    });
  });

  it.each(["#7a1f3d", "#1d4f91", "#3d6b1f", "#5b2a86"] as Hex[])("accepts an ordinary municipal colour: %s", (main) => {
    expect(makeTheme(withMain(main), scaleOf)).toMatchObject({ ok: true });
  });

  it("keeps dark to screens, so that paper stays white", () => {
    const made = makeTheme(shipped, scaleOf);
    const css = made.ok ? made.css : "";
    expect(css.indexOf("#ffffff")).toBeLessThan(css.indexOf("@media screen and (prefers-color-scheme: dark)"));
    expect(css.match(/prefers-color-scheme/g)).toHaveLength(1);
  });
});
