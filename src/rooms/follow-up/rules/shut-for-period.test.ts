import { describe, expect, it } from "vitest";
import type { PeriodState } from "../model.ts";
import { type PeriodAct, shutForPeriod } from "./shut-for-period.ts";

const at = (state: PeriodState, act: PeriodAct, more: { handedIn?: boolean; opened?: boolean } = {}) =>
  shutForPeriod({ state, handedIn: false, opened: false, ...more }, act);

describe("what can be done with a period", () => {
  it.each<[PeriodAct, PeriodState[]]>([
    ["change", ["planned", "open"]],
    ["open", ["planned", "closed"]],
    ["close", ["open"]],
    ["hand-in", ["open"]],
    ["write", ["open"]],
    ["open-again", ["closed"]],
  ])("%s while it is %s", (act, states) => {
    for (const state of ["planned", "open", "closed"] as const)
      expect([state, at(state, act) === null]).toEqual([state, states.includes(state)]);
  });

  it("a report is handed in once, and again when it has been opened, though the period is closed", () => {
    expect(at("open", "hand-in", { handedIn: true })).toBe("follow-up:hand-in.handed-in-already");
    expect(at("closed", "hand-in", { handedIn: true, opened: true })).toBeNull();
    expect(at("closed", "hand-in")).toBe("follow-up:hand-in.period-closed");
    expect(at("open", "open-again", { handedIn: true })).toBeNull();
    expect(at("closed", "open-again", { opened: true })).toBe("follow-up:hand-in.opened-already");
  });
});
