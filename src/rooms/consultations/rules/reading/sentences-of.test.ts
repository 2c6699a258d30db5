import { describe, expect, it } from "vitest";
import { sentencesOf } from "./sentences-of.ts";

const sentences = (text: string) => sentencesOf(text).map((one) => one.text);

describe("sentencesOf", () => {
  it.each([
    ["Ett. Två! Tre? Fyra", ["Ett.", "Två!", "Tre?", "Fyra"]],
    ["Bl.a. Nämnden och t.ex. Kontoret, m.fl. Andra.", ["Bl.a. Nämnden och t.ex. Kontoret, m.fl. Andra."]],
    ["Enligt 3 kap. 2 § gäller. Se A. Ek.", ["Enligt 3 kap. 2 § gäller.", "Se A. Ek."]],
    ["1. Programmet godkänns. 2. Klart.", ["1. Programmet godkänns.", "2. Klart."]],
    ["Han sade ”nej.” Sedan gick han.", ["Han sade ”nej.”", "Sedan gick han."]],
    ["Kostnaden är 1.2 mnkr. dock inte mer.", ["Kostnaden är 1.2 mnkr. dock inte mer."]],
    ["", []],
  ])("%s", (text, found) => {
    expect(sentences(text)).toEqual(found);
  });

  it("says where each begins", () => {
    const text = "Ett ord.  Två ord.";
    for (const { text: sentence, at } of sentencesOf(text)) expect(text.slice(at)).toMatch(new RegExp(`^${sentence}`));
  });

  it("cuts what no person wrote as one sentence, and loses nothing", () => {
    const text = "a ".repeat(5_000).trim();
    expect(sentences(text).length).toBeGreaterThan(5);
    expect(sentences(text).join("").replaceAll(" ", "")).toBe("a".repeat(5_000));
  });
});
