import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, cleanText } from "./text.ts";

// Any UTF-16, broken surrogates too, and plain ASCII oftener than chance would have it.
const anyText = fc.oneof(
  fc.string(),
  fc.uint16Array().map((codes) => String.fromCharCode(...codes)),
);

const UNSEEN = [
  "\u200b",
  "\u200f",
  "\u202a",
  "\u202e",
  "\u2066",
  "\u2069",
  "\ufeff",
  "\u00ad",
  "\u0000",
  "\u0007",
  "\u009f",
];
const messy = fc
  .array(fc.oneof(anyText, fc.constantFrom(...UNSEEN, " ", "\t", "\r\n", "\u2028", "a\u030a", "\ud800")))
  .map((parts) => parts.join(""));

describe("cleanLine", () => {
  it.each([
    ["  två   ord\t här ", "två ord här"],
    ["rad ett\r\nrad två\u2028rad tre", "rad ett rad två rad tre"],
    ["10\u00a0000\u202fkr", "10 000 kr"],
    ["A\u030angström", "Ångström"],
    ["fil\u202egnp.exe", "filgnp.exe"],
    ["a\u0000b\u0007c", "abc"],
    ["halv\ud83d tumme", "halv tumme"],
    ["tumme 👍🏽", "tumme 👍🏽"],
    [" \n\t\u200b ", ""],
  ])("%j becomes %j", (text, clean) => {
    expect(cleanLine(text)).toBe(clean);
  });

  it.each(UNSEEN)("drops %j", (character) => {
    expect(cleanLine(`KS${character}2023`)).toBe("KS2023");
  });

  it("leaves nothing unseen, is NFC and has nothing left to clean", () => {
    fc.assert(
      fc.property(messy, (text) => {
        const clean = cleanLine(text);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|\s\s|^\s|\s$/u);
        expect(clean.normalize("NFC")).toBe(clean);
        expect(cleanLine(clean)).toBe(clean);
      }),
    );
  });
});

describe("cleanText", () => {
  it("keeps lines and empty lines between them", () => {
    expect(cleanText("\n  Hej  \r\n\r\n på\tdig\u200b \rslut\u0085\n")).toBe("Hej\n\npå dig\nslut");
  });

  it.each(["\n", "\r", "\r\n", "\v", "\f", "\u0085", "\u2028", "\u2029"])("takes %j for one line end", (end) => {
    expect(cleanText(`ett${end}två`)).toBe("ett\ntvå");
  });

  it("cleans every line as cleanLine does and leaves nothing to clean", () => {
    fc.assert(
      fc.property(messy, (text) => {
        const clean = cleanText(text);
        for (const line of clean.split("\n")) expect(cleanLine(line)).toBe(line);
        expect(cleanText(clean)).toBe(clean);
        expect(cleanLine(clean)).toBe(cleanLine(text));
      }),
    );
  });
});

describe("hostile length", () => {
  it.each([" ", "\u200b", "a\u0301", "\r\n", "\u202e \t"])("is no burden: %j", (piece) => {
    const start = performance.now();
    const text = `x${piece.repeat(10_000)}y`;
    cleanLine(text);
    cleanText(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
