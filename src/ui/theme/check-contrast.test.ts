import { describe, expect, it } from "vitest";
import { checkContrast } from "./check-contrast.ts";
import type { ColourScale, Palette } from "./theme.ts";

const readable: ColourScale = {
  "background-default": "#ffffff",
  "background-tinted": "#f4f4f4",
  "surface-default": "#ffffff",
  "surface-tinted": "#eeeeee",
  "surface-hover": "#e0e0e0",
  "border-default": "#707070",
  "text-subtle": "#444444",
  "text-default": "#111111",
  "base-default": "#005060",
  "base-hover": "#004050",
  "base-active": "#003040",
  "base-contrast-default": "#ffffff",
};
const families = (change: Partial<ColourScale> = {}) =>
  Object.fromEntries(
    ["neutral", "accent", "info", "success", "warning", "danger"].map((family) => [
      family,
      family === "danger" ? ({ ...readable, ...change } as ColourScale) : readable,
    ]),
  );
const palette = (change?: Partial<ColourScale>): Palette => ({ light: families(), dark: families(change) });

describe("checkContrast", () => {
  it("finds nothing where every pair can be read", () => {
    expect(checkContrast(palette())).toEqual([]);
  });

  it("names the scheme, the pair and the ratio of each that cannot", () => {
    const failures = checkContrast(palette({ "base-contrast-default": "#888888" }));
    expect(failures.map((failure) => failure.ground)).toEqual([
      "danger.base-default",
      "danger.base-hover",
      "danger.base-active",
    ]);
    expect(failures[0]).toMatchObject({ scheme: "dark", colour: "danger.base-contrast-default", atLeast: 4.5 });
    expect(failures[0]?.ratio).toBeLessThan(4.5);
  });

  it("asks 3:1 of edges, not 4.5:1", () => {
    expect(checkContrast(palette({ "border-default": "#888888" }))).toEqual([]);
    expect(checkContrast(palette({ "border-default": "#a0a0a0" })).length).toBeGreaterThan(0);
  });

  it("does not pass a palette that lacks a colour", () => {
    const { neutral: _, ...rest } = families();
    expect(() => checkContrast({ light: rest, dark: families() })).toThrow("neutral");
  });
});
