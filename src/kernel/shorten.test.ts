import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shorten } from "./shorten.ts";

const count = (text: string) => [...new Intl.Segmenter("sv", { granularity: "grapheme" }).segment(text)].length;

describe("shorten", () => {
  it.each([
    ["Remiss av säkerhetsprogram", 40, "Remiss av säkerhetsprogram"],
    ["Remiss av säkerhetsprogram", 12, "Remiss av…"],
    ["Remiss av säkerhetsprogram", 11, "Remiss av…"],
    ["Remiss av säkerhetsprogram", 10, "Remiss av…"],
    ["Remiss av säkerhetsprogram", 25, "Remiss av säkerhetsprogr…"],
    ["Remiss, svar", 9, "Remiss…"],
    ["Säkerhetsprogram", 8, "Säkerhe…"],
    ["👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 3, "👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧"],
    ["👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 2, "👨‍👩‍👧…"],
    ["a\u030aa\u030aa\u030a", 2, "a\u030a…"],
    ["text", 1, "…"],
    ["text", 0, ""],
    ["text", -1, ""],
    ["text", Number.NaN, ""],
    ["text", Number.POSITIVE_INFINITY, "text"],
    ["", 0, ""],
  ])("%j to %d gives %j", (text, max, short) => {
    expect(shorten(text, max)).toBe(short);
  });

  it("never exceeds the limit, changes nothing that fits, and cuts only at the end", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 1, max: 70 }), (text, max) => {
        const short = shorten(text, max);
        expect(count(short)).toBeLessThanOrEqual(max);
        if (count(text) <= max) expect(short).toBe(text);
        else expect(text.startsWith(short.slice(0, -1)) && short.endsWith("…")).toBe(true);
      }),
    );
  });

  it.each(["a", " ", "\u0301", "👍🏽", ". "])("is fast on ten thousand %j", (piece) => {
    const start = performance.now();
    shorten(piece.repeat(10_000), 80);
    shorten(piece.repeat(10_000), 9_999);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
