import { describe, expect, it } from "vitest";
import { drawableText } from "./drawable-text.ts";
import { loadFonts } from "./fonts.ts";

const { covers } = loadFonts();
const drawn = (text: string) => drawableText(text, covers);

describe("drawableText", () => {
  it("leaves what the font can draw", () => {
    const text = "Åäö éß Ł đ ő Привет Ελλάς Nguyễn ½ m² – “citat” … 5 000\u00a0kr €\nrad två";
    expect(drawn(text)).toBe(text);
  });

  it.each([
    ["a\u3000b", "a b"],
    ["漢字", "[U+6F22][U+5B57]"],
    ["😀", "[U+1F600]"],
    ["\ue000", "[U+E000]"],
    ["سلام", "[U+0633][U+0644][U+0627][U+0645]"],
  ])("%j becomes %j", (text, drawable) => {
    expect(drawn(text)).toBe(drawable);
  });

  it("takes a letter apart where only its parts can be drawn", () => {
    const whole = "\u1e9b\u0323";
    for (const sign of drawn(whole)) expect(covers(sign.codePointAt(0) ?? 0)).toBe(true);
    expect(drawableText("\u00e9", (codePoint) => codePoint !== 0xe9)).toBe("e\u0301");
  });
});
