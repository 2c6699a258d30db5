import { describe, expect, it } from "vitest";
import { type GoalAct, goalActs } from "../lifecycle.ts";
import { goalNextAct } from "./goal-next-act.ts";

const all: ReadonlySet<GoalAct> = new Set(goalActs);
const today = Temporal.PlainDate.from("2026-03-10");
const adopted = { state: "adopted" as const, health: "on_track", nextReview: null, activities: 2 };

describe("what is done next with a goal", () => {
  it.each([
    ["a draft with nothing under it", { ...adopted, state: "draft" as const, activities: 0 }, all, "plan"],
    ["a draft", { ...adopted, state: "draft" as const }, all, "propose"],
    ["one that waits for a decision", { ...adopted, state: "proposed" as const }, all, "adopt"],
    ["for one who does not decide", { ...adopted, state: "proposed" as const }, new Set<GoalAct>(["change"]), null],
    ["an adopted one that nothing is done for", { ...adopted, activities: 0 }, all, "plan"],
    ["an adopted one that nobody has assessed", { ...adopted, health: "unknown" }, all, "assess"],
    ["one whose day has come", { ...adopted, nextReview: today }, all, "assess"],
    ["one whose day comes tomorrow", { ...adopted, nextReview: today.add({ days: 1 }) }, all, null],
    ["one that goes well", adopted, all, null],
  ])("%s", (_, standing, allowed, act) => {
    expect(goalNextAct(standing, allowed, today)).toBe(act);
  });
});
