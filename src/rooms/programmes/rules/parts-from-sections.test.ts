import { expect, it } from "vitest";
import { partsFromSections } from "./parts-from-sections.ts";

const section = (sectionId: string, level: number) => ({ sectionId, level, heading: sectionId, content: null });

it("makes chapters of the outermost headings and sections of all below, with the same ids", () => {
  const parts = partsFromSections([section("a", 2), section("b", 3), section("c", 4), section("d", 2)]);
  expect(parts.map(({ partId, kind, chapterId, position }) => [partId, kind, chapterId, position])).toEqual([
    ["a", "chapter", null, 0],
    ["b", "section", "a", 1],
    ["c", "section", "a", 2],
    ["d", "chapter", null, 3],
  ]);
  expect(partsFromSections([])).toEqual([]);
});

it("makes a chapter of what stands before the first outermost heading", () => {
  const parts = partsFromSections([section("a", 2), section("b", 3), section("c", 1)]);
  expect(parts.map(({ partId, kind, chapterId }) => [partId, kind, chapterId])).toEqual([
    ["a", "chapter", null],
    ["b", "section", "a"],
    ["c", "chapter", null],
  ]);
});
