import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { initials } from "./initials.ts";

// Any UTF-16, broken surrogates too, and plain ASCII oftener than chance would have it.
const anyText = fc.oneof(
  fc.string(),
  fc.uint16Array().map((codes) => String.fromCharCode(...codes)),
);

describe("initials", () => {
  it.each([
    ["Anna Ek", "AE"],
    ["  anna-karin   af ek ", "AE"],
    ["Örjan", "Ö"],
    ["o\u0308rjan A\u030aberg", "ÖÅ"],
    ["(tf) Maj 2 Å.", "TÅ"],
    ["123", ""],
    ["", ""],
  ])("of %j are %j", (name, expected) => {
    expect(initials(name)).toBe(expected);
  });

  it("answers any name shortly", () => {
    fc.assert(fc.property(anyText, (name) => initials(name).match(/^[\p{L}\p{M}]*$/u) !== null));
    expect(initials(`a${" ".repeat(10_000)}b`)).toBe("AB");
  });
});
