import { expect, it } from "vitest";
import { answerKinds, stances } from "../model.ts";
import { readingWords } from "./reading-words.ts";

it("knows a word of the room for all that is read, and every stance and kind can be read", () => {
  expect(new Set(Object.values(readingWords.kinds))).toEqual(new Set(answerKinds));
  expect(new Set(Object.values(readingWords.stances))).toEqual(new Set([...stances, "none", null]));
});
