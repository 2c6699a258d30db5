import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looksLikeCaseNumber } from "./looks-like-case-number.ts";

// Any UTF-16, broken surrogates too, and plain ASCII oftener than chance would have it.
const anyText = fc.oneof(
  fc.string(),
  fc.uint16Array().map((codes) => String.fromCharCode(...codes)),
);

describe("looksLikeCaseNumber", () => {
  it.each([
    "KS 2023/1267",
    "ks20231267",
    "20231267",
    "dnr 2014:192",
    "2023/310",
    "1.5.1.394-2012",
    "KS 2023/",
    "ks-2014/",
    "307-3243/2007",
  ])("yes to %j", (typed) => {
    expect(looksLikeCaseNumber(typed)).toBe(true);
  });

  it.each([
    "",
    "dnr",
    "säkerhetsprogram",
    "budget 2024",
    "2024",
    "2024-03-01",
    "08-508 29 000",
    "19800101-1234",
    "remiss 2",
    "§ 12",
    "SFS 2017:725",
    "(EU) 2016/679",
  ])("no to %j", (typed) => {
    expect(looksLikeCaseNumber(typed)).toBe(false);
  });

  it("answers any text, fast", () => {
    fc.assert(fc.property(anyText, (text) => typeof looksLikeCaseNumber(text) === "boolean"));
    const start = performance.now();
    for (const piece of ["K", "2023/", "1.", "dnr", "20"]) looksLikeCaseNumber(piece.repeat(10_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
