import { expect, it } from "vitest";
import { compareSections } from "./compare-sections.ts";

const section = (sectionId: string, heading = sectionId, text = "") => ({ sectionId, heading, content: { text } });

it("says what is the same, changed, renamed, moved, new and gone", () => {
  const before = ["a", "b", "c", "d", "e"].map((id) => section(id));
  const after = [section("c"), section("a"), section("b", "B"), section("x"), section("e", "e", "nytt")];
  expect(compareSections(before, after).map(({ sectionId, kind }) => [sectionId, kind])).toEqual([
    ["c", "moved"],
    ["a", "same"],
    ["b", "renamed"],
    ["x", "new"],
    ["e", "changed"],
    ["d", "gone"],
  ]);
});

it("moves nothing when only something is taken out", () => {
  const before = ["a", "b", "c"].map((id) => section(id));
  expect(compareSections(before, [section("a"), section("c")]).map(({ kind }) => kind)).toEqual([
    "same",
    "same",
    "gone",
  ]);
});
