import { expect, it } from "vitest";
import { countInWords } from "./count-in-words.ts";

it("writes small numbers in letters, large ones in figures, and those of one sentence in one way", () => {
  expect([0, 1, 12, 13].map((count) => countInWords(count))).toEqual(["noll", "en", "tolv", "13"]);
  expect([countInWords(2, [4]), countInWords(2, [30])]).toEqual(["två", "2"]);
});
