import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { queryKeys, searchKeys } from "./case-number-keys.ts";
import { formatCaseNumber, patternProblem } from "./case-number-pattern.ts";

// Any UTF-16, broken surrogates too, and plain ASCII oftener than chance would have it.
const anyText = fc.oneof(
  fc.string(),
  fc.uint16Array().map((codes) => String.fromCharCode(...codes)),
);

const isFound = (typed: string, stored: string) =>
  queryKeys(typed).some((query) => searchKeys(stored).some((key) => key.startsWith(query)));

describe("searchKeys", () => {
  it("gives the groups first, then compact, then without the register's letters", () => {
    expect(searchKeys("KS 2023/310")).toEqual(["KS-2023-310", "KS2023310", "2023-310", "2023310"]);
  });

  it("gives padded and unpadded compact keys", () => {
    expect(searchKeys("Dnr 1.6-0463/2011")).toEqual(["1-6-463-2011", "1604632011", "164632011"]);
  });

  it("gives the keys of each number in a text that holds several", () => {
    expect(searchKeys("Dnr 7-742-2011 och 5-744-2011")).toEqual(
      expect.arrayContaining(["7-742-2011", "77422011", "5-744-2011", "57442011"]),
    );
  });

  it.each(["", "dnr", "Diarienummer: ", "–/–", "\u200b"])("has nothing for %j", (raw) => {
    expect(searchKeys(raw)).toEqual([]);
    expect(queryKeys(raw)).toEqual([]);
  });

  it("keeps every key short enough for an index", () => {
    for (const raw of ["1".repeat(10_000), "K-1/".repeat(10_000), "\ufdfa".repeat(10_000)]) {
      expect(Math.max(...searchKeys(raw).map((key) => key.length))).toBeLessThan(420);
    }
  });
});

describe("finding a number however it is typed", () => {
  it.each([
    ["ks 2023/1267", "KS 2023/1267"],
    ["KS2023/1267", "KS 2023/1267"],
    ["ks20231267", "KS 2023/1267"],
    ["2023/1267", "KS 2023/1267"],
    ["2023 1267", "KS 2023/1267"],
    ["dnr ks 2023-1267", "KS 2023/1267"],
    ["Dnr. KS\u00a02023/1267", "KS 2023/1267"],
    ["D.nr KS 2023/1267", "KS 2023/1267"],
    ["KS 2023/12", "KS 2023/1267"],
    ["K\u200eS 2023\u2013\u202c1267", "KS 2023/1267"],
    ["２０２３/１２６７", "KS 2023/1267"],
    ["307 3243 2007", "307-3243/2007"],
    ["30732432007", "307-3243/2007"],
    ["1.5.3.219-2012", "1.5.3-219-2012"],
    ["1.5.1-394-2012", "Dnr 1.5.1.394-2012"],
    ["1.6-463/2011", "Dnr 1.6-0463/2011"],
    ["1.6-0463/2011", "1.6-463/2011"],
    ["1604632011", "1.6-0463/2011"],
    ["2006/152", "Dnr 2006-152-307"],
    ["ks-2014/742", "KS-2014/742.912"],
    ["KS 2016/1963", "KS2016/1963-2"],
    ["KST 2020:207", "Kst 2020/207"],
    ["2014/192", "2014:192"],
    ["5-744-2011", "7-742-2011 och 5-744-2011"],
    ["sa\u0308k 2023/1", "SÄK 2023/1"],
  ])("%j finds %j", (typed, stored) => {
    expect(isFound(typed, stored)).toBe(true);
  });

  it.each([
    ["KS 2023/1268", "KS 2023/1267"],
    ["SN 2023/1267", "KS 2023/1267"],
    ["2022/1267", "KS 2023/1267"],
    ["S 2023/1267", "KS 2023/1267"],
  ])("%j does not find %j", (typed, stored) => {
    expect(isFound(typed, stored)).toBe(false);
  });
});

const LITERAL = fc.array(fc.constantFrom(..."KSDNRÄÅÖßxyz0127 /-.:_"), { maxLength: 5 }).map((parts) => parts.join(""));
const anyPattern = fc
  .tuple(
    fc.shuffledSubarray(["{year}", "{serial}", "{serial:4}", "{class}"], { minLength: 2 }),
    fc.array(LITERAL, { minLength: 5, maxLength: 5 }),
    fc.constantFrom("", "KS ", "Dnr ", "dnrks-", "Ärende nr "),
  )
  .map(([words, between, first]) => first + between[0] + words.map((word, at) => word + between[at + 1]).join(""))
  .filter((pattern) => patternProblem(pattern) === null);
const anyParts = fc.record({
  year: fc.integer({ min: 1950, max: 2099 }),
  serial: fc.integer({ min: 1, max: 999_999 }),
  classCode: fc.constantFrom("1.5.3", "307", "02.1", "7", ""),
});

const SEPARATOR = fc.constantFrom("", "", " ", "/", "-", ".", ":", "\u2013", "\u00a0", "_", " - ", "\u200b");
const fullWidth = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
const RESPELLINGS = [
  (text: string) => text,
  (text: string) => text.toLowerCase(),
  (text: string) => text.toUpperCase(),
  (text: string) => `dnr ${text}`,
  (text: string) => `  Diarienummer:\u00a0${text}`,
  (text: string) => [...text].join("\u200d"),
  (text: string) => text.normalize("NFD"),
  fullWidth,
];

describe("numbers issued by any pattern", () => {
  it("are found however their separators, case and digits are mangled", () => {
    const mangling = fc.record({
      separators: fc.array(SEPARATOR, { minLength: 8, maxLength: 8 }),
      respell: fc.array(fc.constantFrom(...RESPELLINGS), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(anyPattern, anyParts, mangling, (pattern, parts, { separators, respell }) => {
        const issued = formatCaseNumber(pattern, parts);
        let at = 0;
        const separated = issued.replace(/[ ./:_-]/g, () => separators[at++ % separators.length] ?? "");
        const typed = respell.reduce((text, change) => change(text), separated);
        expect(isFound(typed, issued), `${typed} finds ${issued} of ${pattern}`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("are found by their own beginning, as it is typed", () => {
    fc.assert(
      fc.property(anyPattern, anyParts, fc.nat(), (pattern, parts, length) => {
        // Half a label is no part of the number.
        fc.pre(!/^[^\p{L}\d]*(?:d[^\p{L}\d]*n[^\p{L}\d]*r|ärende)/iu.test(pattern));
        const issued = formatCaseNumber(pattern, parts);
        const typed = issued.slice(0, 1 + (length % issued.length));
        expect(queryKeys(typed).length === 0 || isFound(typed, issued), `${typed} finds ${issued}`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("never share the full groups key", () => {
    fc.assert(
      fc.property(anyPattern, anyParts, fc.integer({ min: 1, max: 999_999 }), (pattern, parts, other) => {
        fc.pre(other !== parts.serial);
        const [one] = searchKeys(formatCaseNumber(pattern, parts));
        const [another] = searchKeys(formatCaseNumber(pattern, { ...parts, serial: other }));
        expect(one).not.toBe(another);
      }),
      { numRuns: 500 },
    );
  });
});

describe("hostile text", () => {
  it("gets an answer", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const key of [...searchKeys(text), ...queryKeys(text)])
          expect(key).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
      }),
    );
  });

  it.each(["1", "0", "1.", "1-", "K ", "dnr", "2023/", "\u200b", " ", "\ufdfa", "KS 2023/1, "])(
    "is fast on ten thousand %j",
    (piece) => {
      const start = performance.now();
      searchKeys(piece.repeat(10_000));
      queryKeys(piece.repeat(10_000));
      expect(performance.now() - start).toBeLessThan(500);
    },
  );
});
