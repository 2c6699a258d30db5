import fc from "fast-check";
import { expect, it } from "vitest";
import { wordDifference } from "./word-difference.ts";

const without = (kind: string, stretches: { kind: string; text: string }[]) =>
  stretches
    .filter((one) => one.kind !== kind)
    .map(({ text }) => text)
    .join("");

it("names the words that came and went", () => {
  expect(wordDifference("Nämnden är positiv till förslaget.", "Nämnden är mycket positiv till programmet.")).toEqual([
    { kind: "same", text: "Nämnden är " },
    { kind: "inserted", text: "mycket " },
    { kind: "same", text: "positiv till " },
    { kind: "deleted", text: "förslaget" },
    { kind: "inserted", text: "programmet" },
    { kind: "same", text: "." },
  ]);
});

it("always gives both texts back, and nothing for equal ones", () => {
  const words = fc
    .array(fc.constantFrom("nämnden", "är", "positiv", " ", "\n", ".", "åäö"))
    .map((all) => all.join(" "));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const found = wordDifference(before, after);
      expect(without("inserted", found)).toBe(before);
      expect(without("deleted", found)).toBe(after);
      if (before === after) expect(found.every(({ kind }) => kind === "same")).toBe(true);
    }),
  );
});

it("is quick where everything is new", () => {
  const text = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(" ");
  const began = performance.now();
  const found = wordDifference(text("a"), text("b"));
  expect(without("inserted", found)).toBe(text("a"));
  expect(performance.now() - began).toBeLessThan(4_000);
});
