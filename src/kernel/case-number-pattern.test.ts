import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCaseNumber, patternProblem } from "./case-number-pattern.ts";

describe("formatCaseNumber", () => {
  const parts = { year: 2023, serial: 42 };

  it.each([
    ["KS {year}/{serial}", parts, "KS 2023/42"],
    ["KS {year}/{serial:4}", parts, "KS 2023/0042"],
    ["KS {year}/{serial:4}", { year: 2023, serial: 12_345 }, "KS 2023/12345"],
    ["1.5.3-{serial}-{year}", parts, "1.5.3-42-2023"],
    ["{class}-{serial}/{year}", { ...parts, classCode: "307" }, "307-42/2023"],
    ["{class}-{serial}/{year}", parts, "42/2023"],
    ["{year}-{serial}-{class}", { ...parts, classCode: "1.5" }, "2023-42-1.5"],
    ["{year}-{serial}-{class}", parts, "2023-42"],
    ["KS-{year}/{serial}.{class}", parts, "KS-2023/42"],
    ["{year}{serial:4}", parts, "20230042"],
    ["{word} {serial}", parts, "{word} 42"],
    ["{class}-{serial}", { ...parts, classCode: "$&{serial}" }, "$&{serial}-42"],
  ])("%s", (pattern, given, number) => {
    expect(formatCaseNumber(pattern, given)).toBe(number);
  });

  it.each([
    { year: 2023, serial: 0 },
    { year: 2023, serial: -1 },
    { year: 2023, serial: 1.5 },
    { year: 2023, serial: Number.NaN },
    { year: 2023, serial: 2 ** 60 },
    { year: 23, serial: 1 },
    { year: 20_233, serial: 1 },
  ])("never issues a number from $year and $serial", (given) => {
    expect(() => formatCaseNumber("KS {year}/{serial}", given)).toThrow(RangeError);
  });
});

describe("patternProblem", () => {
  it.each([
    "KS {year}/{serial}",
    "1.5.3-{serial}-{year}",
    "{class}-{serial}/{year}",
    "KS-{year}/{serial}.{class}",
    "{year}:{serial}",
    "{year}{serial:4}",
    "KS{year}/{serial:9}",
    "SÄK {year}/{serial}",
  ])("has nothing against %s", (pattern) => {
    expect(patternProblem(pattern)).toBeNull();
  });

  it.each([
    ["", "serial-missing"],
    ["KS {year}", "serial-missing"],
    ["KS {serial}", "year-missing"],
    ["KS {year}/{number}", "unknown-word"],
    ["KS {year}/{}", "unknown-word"],
    ["KS {Year}/{serial}", "unknown-word"],
    ["KS {year/{serial}", "brace-unpaired"],
    ["KS {year}/{serial}}", "brace-unpaired"],
    ["KS {{year}}/{serial}", "brace-unpaired"],
    ["KS {year}/{serial:0}", "width-wrong"],
    ["KS {year}/{serial:10}", "width-wrong"],
    ["KS {year}/{serial:}", "width-wrong"],
    ["KS {year:2}/{serial}", "width-wrong"],
    ["{serial}/{year}/{serial:4}", "word-repeated"],
    ["KS {year}, {serial}", "character-refused"],
    ["KS {year}/{serial} ", "character-refused"],
    ["KS\u200b{year}/{serial}", "character-refused"],
    ["مر {year}/{serial}", "character-refused"],
    ["{serial}{year}", "words-touch"],
    ["{class}{serial}/{year}", "words-touch"],
    ["{serial}/{year}{class}", "words-touch"],
    ["1{serial}/{year}", "words-touch"],
    ["{year}0/{serial}", "words-touch"],
    [`${"K".repeat(50)}{year}/{serial}`, "too-long"],
  ])("%j: %s", (pattern, problem) => {
    expect(patternProblem(pattern)).toBe(problem);
  });

  it("and formatting answer any pattern, fast", () => {
    const odd = fc.array(fc.oneof(fc.string(), fc.constantFrom("{", "}", "{serial}", "{serial:99999999}", "{class}")));
    fc.assert(
      fc.property(odd, (pieces) => {
        const pattern = pieces.join("");
        patternProblem(pattern);
        expect(formatCaseNumber(pattern, { year: 2023, serial: 1 }).length).toBeLessThan(pattern.length + 100);
      }),
    );
    const start = performance.now();
    for (const piece of ["{", "{a", "{serial}", "}", "{class} "]) {
      patternProblem(piece.repeat(10_000));
      formatCaseNumber(piece.repeat(10_000), { year: 2023, serial: 1 });
    }
    expect(performance.now() - start).toBeLessThan(500);
  });
});
