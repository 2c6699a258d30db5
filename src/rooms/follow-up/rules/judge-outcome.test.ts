import { expect, it } from "vitest";
import { judgeOutcome, type OutcomeJudgement } from "./judge-outcome.ts";

const facts = { better: "higher" as const, target: 90, kind: "outcome" as const, value: 92 };
const cases: [OutcomeJudgement, Partial<Parameters<typeof judgeOutcome>[0]>][] = [
  ["reached", {}],
  ["reached", { value: 90 }],
  ["missed", { value: 89.9 }],
  ["missed", { better: "lower" }],
  ["reached", { better: "lower", value: 3, kind: "estimate" }],
  ["no-target", { target: null }],
  ["not-measured", { kind: "not_measured", value: null }],
  ["no-value", { kind: null, value: null }],
];

it.each(cases)("is %s", (judgement, more) => expect(judgeOutcome({ ...facts, ...more })).toBe(judgement));
