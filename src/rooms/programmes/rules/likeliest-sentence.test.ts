import { expect, it } from "vitest";
import { likeliestSentence } from "./likeliest-sentence.ts";

it("finds the sentence that says nearly the same, and none where none does", () => {
  const among = ["Bolagen ska ha larm.", "Nämnderna ska öva två gånger varje år."];
  expect(likeliestSentence("Nämnderna ska öva varje år.", among)).toBe(among[1]);
  expect(likeliestSentence("Hamnen ska muddras.", among)).toBeNull();
  expect(likeliestSentence("Hamnen ska muddras.", [])).toBeNull();
});
