import { expect, it } from "vitest";
import { pairSections } from "./pair-sections.ts";

const known = (...headings: string[]) => headings.map((heading) => ({ sectionId: heading, heading, level: 1 }));
const pairs = (before: string[], after: string[]) => pairSections(known(...before), known(...after));

it.each([
  [
    ["A", "B"],
    ["A", "B"],
    ["A", "B"],
  ],
  [
    ["A", "B"],
    ["B", "A"],
    ["B", "A"],
  ],
  [
    ["1. Mål", "2. Medel"],
    ["Medel:", "MÅL"],
    ["2. Medel", "1. Mål"],
  ],
  [
    ["A", "B", "C"],
    ["A", "Nytt namn", "C"],
    ["A", "B", "C"],
  ],
  [
    ["A", "C"],
    ["A", "Nytt", "C"],
    ["A", null, "C"],
  ],
  [
    ["A", "A"],
    ["A", "A"],
    ["A", "A"],
  ],
  [["A"], [], []],
  [[], ["A"], [null]],
])("%j becomes %j: %j", (before, after, expected) => {
  expect(pairs(before, after)).toEqual(expected);
});
