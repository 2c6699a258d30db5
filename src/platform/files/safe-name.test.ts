import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeName } from "./safe-name.ts";

describe("safeName", () => {
  it.each([
    ["Remissvar från nämnden.docx", "Remissvar från nämnden.docx"],
    ["..\\..\\Windows\\system32\\larm.pdf", "larm.pdf"],
    ["/etc/passwd", "passwd"],
    ["mapp/", "mapp"],
    ["rapport\u202efdp.exe", "rapportfdp.exe"],
    ["rad\r\nbrytning\t.txt", "rad brytning.txt"],
    ["noll\u0000byte\u200b.pdf", "nollbyte.pdf"],
    ['a<b>:"c|d?*.csv', "a_b___c_d__.csv"],
    ["CON.txt", "_CON.txt"],
    ["nul.tar.gz", "_nul.tar.gz"],
    ["COM1", "_COM1"],
    ["Consulat.pdf", "Consulat.pdf"],
    ["bilaga.pdf. . ", "bilaga.pdf"],
    [".pdf", "fil.pdf"],
    ["...", "fil"],
    ["", "fil"],
    ["A\u030alarm.pdf", "Ålarm.pdf"],
  ])("turns %j into %j", (declared, safe) => {
    expect(safeName(declared)).toBe(safe);
  });

  it("shortens to 150 characters and keeps the ending", () => {
    const safe = safeName(`${"a".repeat(300)}.docx`);
    expect(safe).toBe(`${"a".repeat(145)}.docx`);
  });

  it("shortens further when the characters take more than 255 bytes, and never cuts one in two", () => {
    const safe = safeName(`${"😀".repeat(140)}.pdf`);
    expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(255);
    expect(safe.endsWith("😀.pdf")).toBe(true);
    expect(safe.isWellFormed()).toBe(true);
  });

  it("makes any text safe, and leaves what is safe as it is", () => {
    const awkward = fc.string({ unit: fc.constantFrom(...'a.å/\\ \u202e\u0000\n:*"%CON1😀', "\ud800", "A\u030a") });
    fc.assert(
      fc.property(fc.oneof(awkward, fc.string({ unit: "binary", maxLength: 400 })), (declared) => {
        const safe = safeName(declared);
        expect(safe).not.toMatch(/[/\\<>:"|?*\p{C}]|^[. ]|[. ]$/u);
        expect(safe.isWellFormed()).toBe(true);
        expect([...safe].length).toBeGreaterThan(0);
        expect([...safe].length).toBeLessThanOrEqual(150);
        expect(safeName(safe)).toBe(safe);
      }),
    );
  });
});
