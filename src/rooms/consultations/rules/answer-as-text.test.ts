import { expect, it } from "vitest";
import { answerAsText } from "./answer-as-text.ts";

it("is all that was written, in an order one can read, without empty parts", () => {
  const said = {
    sender: "Kommunstyrelsen",
    number: "KS 2024/1",
    title: "Plan",
    name: "Polisen",
    stance: "tillstyrker",
  };
  expect(answerAsText({ ...said, text: "", viewpoints: [], replies: [] })).toBe(
    "Svar på remiss: Plan\n\nTill: Kommunstyrelsen, KS 2024/1\nFrån: Polisen\n\nHållning: tillstyrker\n",
  );
  const viewpoints = [{ words: "Mer ljus.", kind: "önskemål", section: "Lokaler" }];
  const replies = [{ question: "Räcker tiden?", text: "Ja." }];
  expect(answerAsText({ ...said, text: "Bra.", viewpoints, replies })).toContain(
    "Bra.\n\nSynpunkter\n\n1. Lokaler (önskemål)\nMer ljus.\n\nSvar på frågor\n\nRäcker tiden?\nJa.\n",
  );
});
