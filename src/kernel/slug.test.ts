import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slug } from "./slug.ts";

// Any UTF-16, broken surrogates too, and plain ASCII oftener than chance would have it.
const anyText = fc.oneof(
  fc.string(),
  fc.uint16Array().map((codes) => String.fromCharCode(...codes)),
);

describe("slug", () => {
  it.each([
    ["Säkerhetsprogram för åren 2024–2027", "sakerhetsprogram-for-aren-2024-2027"],
    ["ÅÄÖ åäö", "aao-aao"],
    ["A\u030angström", "angstrom"],
    ["Café & Œuvre, Straße", "cafe-oeuvre-strasse"],
    ["  --KS 2023/1267--  ", "ks-2023-1267"],
    ["hop\u00adsatt\u200bord", "hopsattord"],
    ["../../etc/passwd", "etc-passwd"],
    ["مرحبا", ""],
    ["", ""],
  ])("%j becomes %j", (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it("is safe in any address and leaves a slug alone", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(slug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug(slug(text))).toBe(slug(text));
      }),
    );
  });

  it.each(["-", "å", "a-", "\u0301"])("is fast on ten thousand %j", (piece) => {
    const start = performance.now();
    slug(`x${piece.repeat(10_000)}`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
