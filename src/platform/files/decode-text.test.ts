import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";
import { isWriting } from "./is-writing.ts";

const swedish = "Säkerhetsprogram för Åre – “öppet”";
const utf16le = Buffer.from(`\ufeff${swedish}`, "utf16le");

describe("decodeText", () => {
  it.each([
    ["utf-8", Buffer.from(swedish)],
    ["utf-8", Buffer.from(`\ufeff${swedish}`)],
    ["utf-16le", utf16le],
    ["utf-16be", Buffer.from(utf16le).swap16()],
  ])("reads %s with and without its mark", (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: swedish, encoding });
  });

  it("reads what is not UTF-8 as Windows-1252, of which Latin-1 is a part", () => {
    expect(decodeText(Buffer.from("R\xe4ksm\xf6rg\xe5s \x80 \x93", "latin1"))).toEqual({
      text: "Räksmörgås € “",
      encoding: "windows-1252",
    });
  });

  it("forgives a character cut in two only where the bytes are said to be cut off", () => {
    const cut = Buffer.from("nämnd å").subarray(0, -1);
    expect(decodeText(cut, { cutOff: true })).toEqual({ text: "nämnd ", encoding: "utf-8" });
    expect(decodeText(cut).encoding).toBe("windows-1252");
  });
});

describe("isWriting", () => {
  it.each([
    ["zero bytes", [0x61, 0x00, 0x62]],
    ["the escape that drives a terminal", [0x61, 0x1b, 0x5b]],
    ["bytes without a character in Windows-1252", [0x61, 0x81, 0xe5]],
  ])("does not take %s for writing", (_, bytes) => {
    expect(isWriting(decodeText(Uint8Array.from(bytes)).text)).toBe(false);
  });

  it("takes tabs, all kinds of line ends and form feeds for writing", () => {
    expect(isWriting("Ett\ttvå\r\ntre\nfyra\ffem\u0085€“Å")).toBe(true);
  });
});
