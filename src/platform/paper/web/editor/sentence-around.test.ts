import { expect, it } from "vitest";
import { sentenceAround } from "./sentence-around.ts";

const text = "Nämnden är positiv. Vi vill ha t.ex. en lokal till! Vi undrar: hur?";
const at = (words: string) => {
  const { from, to } = sentenceAround(text, text.indexOf(words));
  return text.slice(from, to);
};

it("finds the sentence, and is not fooled by an abbreviation", () => {
  expect(at("positiv")).toBe("Nämnden är positiv.");
  expect(at("lokal")).toBe("Vi vill ha t.ex. en lokal till!");
  expect(at("hur")).toBe("Vi undrar: hur?");
  expect(sentenceAround("", 0)).toEqual({ from: 0, to: 0 });
  expect(sentenceAround("   ", 1)).toEqual({ from: 3, to: 3 });
  expect(sentenceAround("Ett. ", 5)).toEqual({ from: 0, to: 4 });
});
