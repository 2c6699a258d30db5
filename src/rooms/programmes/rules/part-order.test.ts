import { describe, expect, it } from "vitest";
import { partOrder } from "./part-order.ts";

const chapter = (partId: string) => ({ partId, chapterId: null, kind: "chapter" as const });
const section = (partId: string, chapterId: string) => ({ partId, chapterId, kind: "section" as const });
const parts = [chapter("A"), section("a1", "A"), section("a2", "A"), chapter("B"), section("b1", "B"), chapter("C")];
const read = (order: readonly { partId: string; chapterId: string | null }[] | null) =>
  order?.map(({ partId, chapterId }) => (chapterId ? `${chapterId}/${partId}` : partId)).join(" ") ?? null;

describe("the order of a text", () => {
  it.each([
    ["B", -1, "B B/b1 A A/a1 A/a2 C"],
    ["B", 1, "A A/a1 A/a2 C B B/b1"],
    ["a1", 1, "A A/a2 A/a1 B B/b1 C"],
    ["a2", 1, "A A/a1 B B/a2 B/b1 C"],
    ["b1", -1, "A A/a1 A/a2 A/b1 B C"],
    ["A", -1, null],
    ["a1", -1, null],
    ["C", 1, null],
    ["x", 1, null],
  ] as const)("%s a step %i: %s", (partId, step, expected) => {
    expect(read(partOrder.moved(parts, partId, step))).toBe(expected);
  });

  it("puts a section last in a chapter, and a chapter last of all", () => {
    expect(read(partOrder.rehoused(parts, "a1", "C"))).toBe("A A/a2 B B/b1 C C/a1");
    expect(read(partOrder.added(parts, section("n", "A")))).toBe("A A/a1 A/a2 A/n B B/b1 C");
    expect(read(partOrder.added(parts, chapter("D")))).toBe("A A/a1 A/a2 B B/b1 C D");
    expect([partOrder.rehoused(parts, "A", "C"), partOrder.added(parts, section("n", "X"))]).toEqual([null, null]);
  });
});
