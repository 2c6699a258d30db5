import { expect, it } from "vitest";
import { readImportChoices } from "./read-import-choices.ts";

it("reads the form of the review, and nothing that is not of it", () => {
  const read = readImportChoices({
    ...{ "is-0": "new", "is-x": "a", "gone-p": "keep", "reason-p": " ", "wording-w": "retired", reason: "r" },
    ...{ demands: "0.1", addressee: "all" },
  });
  expect([...read.is, ...read.gone, ...read.wordings, ...read.reasons]).toEqual([
    [0, "new"],
    ["p", "keep"],
    ["w", "retired"],
  ]);
  expect(read.demands).toEqual(new Set(["0.1"]));
  expect(readImportChoices({ addressee: "all" }).demands).toEqual(new Set());
  expect(readImportChoices({}).demands).toBeNull();
});
