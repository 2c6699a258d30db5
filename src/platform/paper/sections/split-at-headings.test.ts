import { expect, it } from "vitest";
import { splitAtHeadings } from "./split-at-headings.ts";

it("cuts at headings and keeps what stands before the first", () => {
  expect(splitAtHeadings("Först.\r\n\r\n# Ett #\r\n\r\ntext\r\n##### djup\n## Två", "Inledning")).toEqual([
    { level: 1, heading: "Inledning", markdown: "Först." },
    { level: 1, heading: "Ett", markdown: "text\n##### djup" },
    { level: 2, heading: "Två", markdown: "" },
  ]);
});

it("reads a heading without the backslashes that keep its signs signs", () => {
  const headings = (text: string) => splitAtHeadings(text, "").map(({ heading }) => heading);
  expect(headings("# 1\\. Inledning\n# 2\\) A \\< B \\=\\= \\\\ C\\d\n# Läs C#")).toEqual([
    "1. Inledning",
    "2) A < B == \\ C\\d",
    "Läs C#",
  ]);
});

it("is nothing without a heading", () => {
  expect(splitAtHeadings("Bara text\n#taggen är ingen rubrik\n# ", "Inledning")).toEqual([]);
});
