import { expect, it } from "vitest";
import { groupBySection } from "./group-by-section.ts";

it("has the whole first and then each section that something is said about, in order", () => {
  const sections = ["a", "b", "c"].map((sectionId) => ({ sectionId, heading: sectionId.toUpperCase() }));
  const said = ["c", null, "a", "c", "gone"].map((sectionId, id) => ({ id, sectionId }));
  const groups = groupBySection(said, sections).map(({ heading, viewpoints }) => [
    heading,
    viewpoints.map(({ id }) => id),
  ]);
  expect(groups).toEqual([
    [null, [1, 4]],
    ["A", [2]],
    ["C", [0, 3]],
  ]);
});
