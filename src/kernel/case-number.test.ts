import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCaseNumber } from "./case-number.ts";
import { CASE_NUMBER_FORMS } from "./case-number-forms.ts";

// Any UTF-16, broken surrogates too, and plain ASCII oftener than chance would have it.
const anyText = fc.oneof(
  fc.string(),
  fc.uint16Array().map((codes) => String.fromCharCode(...codes)),
);

describe("parseCaseNumber", () => {
  it.each([
    ["KS 2023/1267", "KS-2023-1267", { prefix: "KS", year: 2023, serial: 1267, confidence: "certain" }],
    ["Kst 2020/207", "KST-2020-207", { prefix: "KST", year: 2020, serial: 207, confidence: "certain" }],
    ["307-3243/2007", "307-3243-2007", { classCode: "307", serial: 3243, year: 2007, confidence: "certain" }],
    ["1.5.3-219-2012", "1-5-3-219-2012", { classCode: "1.5.3", serial: 219, year: 2012, confidence: "certain" }],
    ["1.5.1.394-2012", "1-5-1-394-2012", { classCode: "1.5.1", serial: 394, year: 2012, confidence: "likely" }],
    ["1.6-0463/2011", "1-6-463-2011", { classCode: "1.6", serial: 463, year: 2011, confidence: "certain" }],
    ["7-742-2011", "7-742-2011", { classCode: "7", serial: 742, year: 2011, confidence: "likely" }],
    ["2006-152-307", "2006-152-307", { year: 2006, serial: 152, classCode: "307", confidence: "likely" }],
    [
      "KS-2014/742.912",
      "KS-2014-742-912",
      { prefix: "KS", year: 2014, serial: 742, classCode: "912", confidence: "certain" },
    ],
    [
      "KS2016/1963-2",
      "KS-2016-1963-2",
      { prefix: "KS", year: 2016, serial: 1963, documentNumber: 2, confidence: "certain" },
    ],
    ["2014:192", "2014-192", { year: 2014, serial: 192, confidence: "uncertain" }],
    ["2023/310", "2023-310", { year: 2023, serial: 310, confidence: "likely" }],
    ["Ju2016/09295/L4", "JU-2016-9295-L-4", { prefix: "JU", year: 2016, serial: 9295, confidence: "certain" }],
    ["SN/IFO 2023:12", "SN-IFO-2023-12", { prefix: "SN/IFO", year: 2023, serial: 12, confidence: "uncertain" }],
    [
      "SN 1.5-12/2023",
      "SN-1-5-12-2023",
      { prefix: "SN", classCode: "1.5", serial: 12, year: 2023, confidence: "certain" },
    ],
    ["ks20231267", "KS-20231267", { prefix: "KS", year: 2023, serial: 1267, confidence: "uncertain" }],
  ])("takes %s apart", (raw, key, parts) => {
    expect(parseCaseNumber(raw)).toEqual({ raw, key, ...parts });
  });

  it.each([
    "Dnr KS 2023/1267",
    "dnr: ks 2023/1267",
    "Diarienummer KS\u00a02023/1267",
    "KS 2023 \u2044 1267",
    "K\u200bS \u202e2023/1267",
    "ＫＳ ２０２３/１２６７",
    "(KS 2023/1267).",
  ])("reads %j like KS 2023/1267 and keeps the text as it was", (raw) => {
    const { raw: kept, ...parts } = parseCaseNumber(raw) ?? {};
    expect(kept).toBe(raw);
    expect(parts).toEqual({ key: "KS-2023-1267", prefix: "KS", year: 2023, serial: 1267, confidence: "certain" });
  });

  it.each([
    "",
    "dnr",
    "KS",
    "2024-03-01",
    "2024-03",
    "2024/03",
    "08-508 29 000",
    "19800101-1234",
    "SFS 2017:725",
    "MSBFS 2020:7",
    "(EU) 2016/679",
    "EU 2016/679",
    "JO 1990/91",
    "12:30",
    "192.168.2.1",
    "§ 12/2023",
    "KS 2023/1267 och KS 2023/1268",
  ])("knows no parts of %j", (raw) => {
    expect(parseCaseNumber(raw)).toBeNull();
  });

  it.each(["24-12-2011", "2023/24", "2023/2024", "2023-2024", "3243/2007"])("is unsure about %s", (raw) => {
    expect(parseCaseNumber(raw)?.confidence).toBe("uncertain");
  });

  it("takes no span of years where a register is named", () => {
    expect(parseCaseNumber("KS 2023/24")?.confidence).toBe("certain");
  });

  it.each(CASE_NUMBER_FORMS)("form $example is reached by its own example", ({ example, confidence }) => {
    const first = CASE_NUMBER_FORMS.find(({ shape }) => shape.test(example));
    expect(first?.example).toBe(example);
    expect(parseCaseNumber(example)?.confidence).toBe(confidence);
  });

  it("answers any text, fast, also when it is long and hostile", () => {
    fc.assert(fc.property(anyText, (text) => [null, text].includes(parseCaseNumber(text)?.raw ?? null)));
    const start = performance.now();
    for (const piece of ["1.", "1-", "K", "2023/", "dnr", "\u200b", " ", "\ufdfa", "K-"])
      parseCaseNumber(piece.repeat(10_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
