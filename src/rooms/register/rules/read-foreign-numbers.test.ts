import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readForeignNumbers } from "./read-foreign-numbers.ts";

describe("others' numbers", () => {
  it("are kept as written, one a line, with who gave them", () => {
    expect(
      readForeignNumbers("Dnr A612.004/2023; Polisregion Stockholm\r\n\n  KS 2023/310 \n;\nKS 2023/310; KS"),
    ).toEqual([
      { raw: "Dnr A612.004/2023", saidBy: "Polisregion Stockholm" },
      { raw: "KS 2023/310", saidBy: null },
    ]);
  });

  it("are never empty and never twice, whatever is written", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const raws = readForeignNumbers(text).map(({ raw }) => raw);
        expect(raws.every((raw) => raw.trim() !== "")).toBe(true);
        expect(new Set(raws).size).toBe(raws.length);
      }),
    );
  });
});
