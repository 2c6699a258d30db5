import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCaseNumbers } from "./find-case-numbers.ts";

// Any UTF-16, broken surrogates too, and plain ASCII oftener than chance would have it.
const anyText = fc.oneof(
  fc.string(),
  fc.uint16Array().map((codes) => String.fromCharCode(...codes)),
);

const foundIn = (text: string) => findCaseNumbers(text).map(({ raw }) => raw);

describe("findCaseNumbers", () => {
  it.each([
    ["Dnr 7-742-2011 och 5-744-2011", ["7-742-2011", "5-744-2011"]],
    ["Kommunstyrelsen, Dnr KS 2023/1267.", ["KS 2023/1267"]],
    ["dnr: 2014:192, 2014:193 samt dnr 2014:194", ["2014:192", "2014:193", "2014:194"]],
    ["(diarienummer KS2016/1963-2)", ["KS2016/1963-2"]],
    ["Dnr1.5.3-219-2012", ["1.5.3-219-2012"]],
    ["Se 2023/310 och Kst 2020/207", ["2023/310", "Kst 2020/207"]],
    ["enligt KS\u00a02023/74; SN 2023/388!", ["KS\u00a02023/74", "SN 2023/388"]],
    ["180-1799/2015, 111-47/2016", ["180-1799/2015", "111-47/2016"]],
    ["KS-2014/742.912 överlämnas. 3.KS 2023/1", ["KS-2014/742.912", "KS 2023/1"]],
    ["Regeringskansliets remiss Ju2016/09295/L4", ["Ju2016/09295/L4"]],
    ["Dnr 2006-152-307, 2006-04-20", ["2006-152-307"]],
    ["Case number: 2014:192", ["2014:192"]],
    ["Vårt dnr 3243/2007, ert dnr 12-2007", ["3243/2007", "12-2007"]],
  ])("in %j", (text, numbers) => {
    expect(foundIn(text)).toEqual(numbers);
  });

  it.each([
    "Nämnden sammanträder 2024-03-01 kl. 12:30, budget 2023-2024, läsåret 2023/24 och 2023/2024.",
    "kommunallagen (2017:725), SFS 2010:800, SOU 2004:45, prop. 2004/05:23, bet. 2004/05:KU6, AFS 2023:1",
    "förordning (EU) 2016/679 och direktiv (EU) 2022/2555, JO 1990/91 s. 375",
    "utlåtande 2017:19 RI, § 12/2023, tfn 08-508 29 000, 19800101-1234, 192.168.2.1, mål nr 1234-23",
    "den 24-12-2011 och 3243/2007",
    "OSL 2009:400, AML 1977:1160, https://example.se/2023/310/x.html?m=2023/311 och /dokument/2025/09/Ny, sfs-2022-524",
  ])("leaves alone %j", (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it("says where each number stands in the text as given", () => {
    const text = "👍🏽 Dnr KS\u00a02023/1267 och\n2014:192";
    expect(findCaseNumbers(text)).toEqual([
      { raw: "KS\u00a02023/1267", at: text.indexOf("KS") },
      { raw: "2014:192", at: text.indexOf("2014") },
    ]);
  });

  it("finds numbers set into any words, in order and where it says", () => {
    const word = fc.constantFrom(
      "och",
      "dnr",
      "Dnr.",
      "Se",
      "nämnden",
      ",",
      "(",
      ")",
      "2024-03-01",
      "\n",
      "§",
      "KS",
      "12",
    );
    const number = fc.constantFrom("KS 2023/1267", "307-3243/2007", "1.5.3-219-2012", "KS-2014/742.912");
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            word,
            number.map((raw) => ({ raw })),
          ),
        ),
        (parts) => {
          const text = parts.map((part) => (typeof part === "string" ? part : part.raw)).join(" ");
          const found = findCaseNumbers(text);
          expect(found.every(({ raw, at }) => text.slice(at, at + raw.length) === raw)).toBe(true);
          const wanted = parts.filter((part) => typeof part === "object").map(({ raw }) => raw);
          expect(found.filter(({ raw }) => wanted.some((number) => raw.endsWith(number)))).toHaveLength(wanted.length);
        },
      ),
    );
  });

  it.each(["1", "1.", "1-1/", "K", "KS 2023/", "dnr ", "dnr 2014:192, ", "2023/310 ", " ", "(EU) ", "2014:192, "])(
    "is fast on ten thousand %j",
    (piece) => {
      const text = piece.repeat(10_000);
      const start = performance.now();
      findCaseNumbers(text.slice(0, 20_000));
      expect(performance.now() - start).toBeLessThan(500);
    },
  );

  it("answers any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { raw, at } of findCaseNumbers(text)) expect(text.startsWith(raw, at)).toBe(true);
      }),
    );
  });
});
