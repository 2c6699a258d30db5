import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readableText } from "./readable-text.ts";

describe("readableText", () => {
  it.each([
    ["rad ett\r\nrad två\u2028rad tre\vrad fyra", "rad ett\nrad två\nrad tre\nrad fyra"],
    ["a\tb", "a b"],
    ["A\u030angel\u0308", "Ångel\u0308".normalize("NFC")],
    ["be\u00adred\u200bskap\ufeff", "beredskap"],
    ["not\u202eevil\u202c", "notevil"],
    ["\u0000\u0007a\ud800b\ufffe", "ab"],
    [" blank runt om ", " blank runt om "],
  ])("%j becomes %j", (text, readable) => {
    expect(readableText(text)).toBe(readable);
  });

  it("changes nothing the second time, and leaves nothing that XML refuses", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff })), (codePoints) => {
        const text = String.fromCodePoint(...codePoints);
        const readable = readableText(text);
        expect(readableText(readable)).toBe(readable);
        expect(readable).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\ufffe\uffff]/u);
      }),
    );
  });
});
