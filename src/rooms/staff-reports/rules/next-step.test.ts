import { expect, it } from "vitest";
import type { ReportAct } from "../lifecycle.ts";
import { nextStep } from "./next-step.ts";

const all = new Set<ReportAct>(["write", "ask-attest", "attest", "put-on-agenda", "send"]);
const answerKind = "committee_statement";

it("mends first, then takes the report further, by who answers", () => {
  expect(nextStep({ state: "draft", answerKind }, 2, all)).toBe("mend");
  expect(nextStep({ state: "draft", answerKind }, 0, all)).toBe("ask-attest");
  expect(nextStep({ state: "attesting", answerKind }, 0, all)).toBe("attest");
  expect(nextStep({ state: "attested", answerKind }, 0, all)).toBe("put-on-agenda");
  expect(nextStep({ state: "attested", answerKind: "chair_decision" }, 0, all)).toBe("send");
});

it("offers nothing that the reader may not do, or that waits for others", () => {
  expect(nextStep({ state: "draft", answerKind }, 2, new Set(["confirm-step"]))).toBeNull();
  expect(nextStep({ state: "attesting", answerKind }, 0, new Set(["write"]))).toBeNull();
  for (const state of ["on_agenda", "decided", "dispatched", "ended"] as const)
    expect(nextStep({ state, answerKind }, 0, all)).toBeNull();
});
