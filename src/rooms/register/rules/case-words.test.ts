import { expect, it } from "vitest";
import { caseWords } from "./case-words.ts";

it("keeps what is protected, and others' numbers, out of what the public finds a case by", () => {
  const { all, open } = caseWords({
    number: "SOC 2026/1",
    public_subject: "Skrivelse",
    protected_subject: "Om Petra",
    public_counterparty: "Enskild",
    protected_counterparty: "Petra Påhittad",
    foreignNumbers: [{ raw: "K 1-26", saidBy: "Polisen" }],
  });
  expect(open).toEqual({ title: "Skrivelse", detail: "SOC 2026/1\nEnskild" });
  expect(`${all.title} ${all.detail}`).toMatch(/Om Petra.*Petra Påhittad.*K 1-26.*Polisen/s);
});
