import { expect, it } from "vitest";
import { wordChanges } from "./word-changes.ts";

it("says which words are new and which are gone, and gives both whole when they share too little", () => {
  expect(wordChanges("Nämnderna bör öva.", "Nämnderna ska öva.")).toEqual([
    { text: "Nämnderna ", is: "same" },
    { text: "bör", is: "removed" },
    { text: "ska", is: "added" },
    { text: " öva.", is: "same" },
  ]);
  expect(wordChanges("", "Nytt")).toEqual([{ text: "Nytt", is: "added" }]);
  const [one, other] = [0, 1].map((odd) => Array.from({ length: 1200 }, (_, at) => `ord${at * 2 + odd}`).join(" "));
  expect(wordChanges(one ?? "", other ?? "").map(({ is }) => is)).toEqual(["removed", "added"]);
});
