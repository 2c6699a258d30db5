import { expect, it } from "vitest";
import { findSimilar } from "./find-similar.ts";

const one = (id: string, words: string, sectionId: string | null = null) => ({ id, words, sectionId });
const chosen = [one("a", "Nämnden anser att stadens larmkedja bör beskrivas tydligare.", "chain")];

it("finds what says the same in other words, the likest first", () => {
  const others = [
    ...chosen,
    one("b", "Larmkedjan behöver beskrivas på ett tydligare sätt i stadens program.", null),
    one("c", "Larmkedjan är otydligt beskriven och bör ritas.", "chain"),
    one("d", "Stödet till utsatta medarbetare behöver samordnas.", "chain"),
    one("e", "Styrelsen vill att stadens larmkedja beskrivs tydligare.", null),
  ];
  const found = findSimilar(chosen, others).map(({ id }) => id);
  expect(found.slice(0, 2).toSorted()).toEqual(["b", "e"]);
  expect(found).not.toContain("a");
  expect(found).not.toContain("d");
});

it("suggests at most eight, and none where nothing is alike", () => {
  const many = Array.from({ length: 20 }, (_, at) => one(`x${at}`, "Stadens larmkedja bör beskrivas tydligare."));
  expect(findSimilar(chosen, many)).toHaveLength(8);
  expect(findSimilar(chosen, [one("z", "Kostnaderna är inte redovisade.")])).toEqual([]);
});
