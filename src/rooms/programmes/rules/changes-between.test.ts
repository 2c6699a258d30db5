import { describe, expect, it } from "vitest";
import { changesBetween } from "./changes-between.ts";

const part = (partId: string, more = {}) => ({
  partId,
  chapterId: null as string | null,
  kind: "chapter" as const,
  heading: partId.toUpperCase(),
  text: `Om ${partId}.`,
  ...more,
});
const demand = (requirementId: string, more = {}) => ({
  requirementId,
  partId: "a",
  text: `${requirementId} ska göras.`,
  terms: "all",
  ...more,
});
const marksOf = (changes: { partId: string; marks: string[] }[], id: string) =>
  changes.find(({ partId }) => partId === id)?.marks;

describe("two versions beside each other", () => {
  const before = { parts: [part("a"), part("b"), part("c"), part("d")], requirements: [demand("x"), demand("y")] };

  it("sees nothing where nothing is changed", () => {
    const { parts, requirements } = changesBetween(before, before);
    expect([...parts, ...requirements].flatMap(({ marks }) => marks)).toEqual([]);
  });

  it("tells what is new, gone, moved, renamed and reworded, several at once", () => {
    const after = {
      parts: [
        part("d"),
        part("a", { heading: "Nytt namn", text: "Nya ord." }),
        part("n"),
        part("c", { chapterId: "a" }),
      ],
      requirements: [demand("y", { partId: "c", terms: "companies" }), demand("z")],
    };
    const { parts, requirements } = changesBetween(before, after);
    expect(parts.map(({ partId }) => partId)).toEqual(["d", "a", "n", "c", "b"]);
    expect(marksOf(parts, "d")).toEqual(["moved"]);
    expect(marksOf(parts, "a")).toEqual(["renamed", "reworded"]);
    expect(marksOf(parts, "n")).toEqual(["new"]);
    expect(marksOf(parts, "c")).toEqual(["moved"]);
    expect(parts.at(-1)).toMatchObject({ marks: ["gone"], heading: { before: "B", after: null } });
    expect(requirements.map(({ requirementId, marks }) => [requirementId, marks])).toEqual([
      ["y", ["moved", "terms"]],
      ["z", ["new"]],
      ["x", ["gone"]],
    ]);
  });
});
