import { describe, expect, it } from "vitest";
import { queryKeys, searchKeys } from "../../../kernel/case-number-keys.ts";

import { type Candidate, pickCase } from "./pick-case.ts";

const candidate = (caseId: string, number: string, bodyId: string, raw = number): Candidate => ({
  caseId,
  number,
  bodyId,
  owner: raw === number ? "own" : "foreign",
  keys: searchKeys(raw),
});
const ks = candidate("ks", "KS 2023/310", "KS");
const soc = candidate("soc", "SOC 2023/310", "SOC");
const answer = candidate("answer", "SOC 2023/655", "SOC", "2023/310");
const pick = (candidates: Candidate[], typed: string, body: string) => {
  const { found, ...rest } = pickCase(candidates, queryKeys(typed), body);
  return found?.caseId ?? ("among" in rest ? rest.among.map(({ caseId }) => caseId) : []);
};

describe("the case that a typed number means", () => {
  it("is the one with that number, whoever asks", () =>
    expect(pick([ks, soc, answer], "ks2023/310", "SOC")).not.toEqual([]));
  it("is one's own body's when the letters are left out", () => {
    expect(pick([ks, soc], "2023/310", "SOC")).toBe("soc");
    expect(pick([ks, soc], "2023/310", "KS")).toBe("ks");
  });
  it("is a register's own number before one that somebody else gave", () =>
    expect(pick([answer, ks], "2023/310", "SOC")).toBe("ks"));
  it("is what others call it when nothing else fits", () => expect(pick([answer], "2023/310", "SOC")).toBe("answer"));
  it("is not guessed", () => expect(pick([ks, soc], "2023/310", "KUN")).toEqual(["ks", "soc"]));
  it("is one case when several of its numbers fit", () => expect(pick([soc, soc], "2023/310", "KUN")).toBe("soc"));
  it("is none when there is none", () => expect(pick([], "2023/310", "SOC")).toEqual([]));
});
