import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromCell, toCell } from "./to-cell.ts";

describe("a cell in an exported file", () => {
  it.each(["=1+1", "+46 8 000 00 00", "-1", "@SUM(A1)", "\t=1", "\r=1"])("never begins a formula: %j", (text) => {
    expect(toCell(text)).toBe(`'${text}`);
  });
  it("is left alone otherwise", () => {
    expect(["Åsa", "1=1", "'s-Hertogenbosch", ""].map(toCell)).toEqual(["Åsa", "1=1", "'s-Hertogenbosch", ""]);
  });
  it("is read back as it was, whatever it held", () => {
    const text = fc.oneof(
      fc.string(),
      fc.string().map((end) => `=${end}`),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(fromCell(toCell(each))).toBe(each.startsWith("'") ? fromCell(each) : each);
      }),
    );
  });
});
