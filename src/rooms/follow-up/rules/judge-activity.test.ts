import { describe, expect, it } from "vitest";
import { judgeActivity } from "./judge-activity.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const calm = {
  state: "ongoing" as const,
  dueDay: day("2026-12-31"),
  nextReview: null,
  ownerLeft: false,
  evidenceCount: 0,
  updatedDay: day("2026-03-01"),
};
const today = day("2026-03-10");

describe("why one should look at an activity", () => {
  it.each([
    ["all is well", {}, []],
    ["its day is today", { dueDay: today }, ["soon"]],
    ["its day was yesterday", { dueDay: day("2026-03-09") }, ["overdue"]],
    ["thirty days are left", { dueDay: day("2026-04-09") }, ["soon"]],
    ["thirty-one days are left", { dueDay: day("2026-04-10") }, []],
    ["nobody has said anything for 120 days", { updatedDay: day("2025-11-10") }, ["silent"]],
    ["somebody said something 119 days ago", { updatedDay: day("2025-11-11") }, []],
    ["it has not begun, and is quiet", { state: "planned" as const, updatedDay: day("2025-01-01") }, []],
    ["it is done late, without evidence", { state: "done" as const, dueDay: day("2026-01-01") }, ["bare"]],
    ["it is done with evidence", { state: "done" as const, evidenceCount: 1 }, []],
    ["it was stopped", { state: "stopped" as const, dueDay: day("2026-01-01"), ownerLeft: true }, []],
    ["its owner has left, and it is late", { ownerLeft: true, dueDay: day("2026-01-01") }, ["overdue", "orphan"]],
    ["it was to be looked at today", { nextReview: today }, ["review"]],
  ])("%s", (_, more, expected) => {
    expect(judgeActivity({ ...calm, ...more }, today)).toEqual(expected);
  });
});
