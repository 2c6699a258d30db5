import { describe, expect, it } from "vitest";
import { planNextStep } from "./plan-next-step.ts";

const calm = {
  ...{ mayWrite: true, mayAdopt: true, overdue: 0, goals: 3, drafts: 0, proposed: 0 },
  ...{ unanswered: 0, goalsWithout: 0 },
};

describe("what a body does next", () => {
  it.each([
    ["what is late comes first", { overdue: 2, drafts: 1 }, "update"],
    ["there is no plan", { goals: 0, unanswered: 9 }, "begin"],
    ["drafts wait", { drafts: 1, proposed: 1 }, "propose"],
    ["goals wait for a decision", { proposed: 1, unanswered: 2 }, "adopt"],
    ["for one who does not decide", { proposed: 1, mayAdopt: false, unanswered: 2 }, "answer"],
    ["goals lie bare", { goalsWithout: 1 }, "activities"],
    ["all is in order", {}, "none"],
    ["a reader writes nothing", { mayWrite: false, mayAdopt: false, goals: 0, drafts: 2, unanswered: 3 }, "none"],
  ])("%s", (_, more, step) => {
    expect(planNextStep({ ...calm, ...more })).toBe(step);
  });
});
