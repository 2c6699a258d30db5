import { describe, expect, it } from "vitest";
import { demands } from "./actions.ts";
import { type ItemAct, itemActs, type MeetingAct, meetingActs, shutForItem, shutForMeeting } from "./lifecycle.ts";
import sv from "./messages.sv.json" with { type: "json" };

const day = Temporal.PlainDate.from("2026-03-10");
const meeting = (more = {}) => ({ state: "held" as const, day, minutesApprovedDay: null, ...more });
const item = (more = {}) => ({ state: "decided" as const, own: true, immediate: false, ...more });
const acts = Object.keys(itemActs) as ItemAct[];
const openFor = (of: ReturnType<typeof meeting>, one: ReturnType<typeof item>) =>
  acts.filter((act) => shutForItem(of, one, act, day) === null);

describe("the lifecycle of an item", () => {
  it("opens a decision until it is approved, and nothing after", () => {
    expect(openFor(meeting(), item())).toEqual(["correct", "dissent"]);
    expect(openFor(meeting(), item({ immediate: true }))).toEqual(["correct", "dissent", "approve-at-once"]);
    expect(openFor(meeting(), item({ state: "approved" }))).toEqual([]);
    expect(openFor(meeting(), item({ state: "withdrawn" }))).toEqual([]);
    expect(openFor(meeting({ minutesApprovedDay: day }), item())).toEqual([]);
  });

  it("opens no decision before the day, and no words of a report", () => {
    const early = meeting({ state: "planned", day: day.add({ days: 1 }) });
    expect(openFor(early, item({ state: "waiting", own: false }))).toEqual([
      "shift-item",
      "move-item",
      "withdraw-item",
    ]);
    expect(shutForItem(early, item({ state: "waiting" }), "decide", day)).toBe("meetings:problem.meeting-not-begun");
  });
});

describe("the lifecycle of a meeting", () => {
  it("is moved and cancelled only while it is planned, and nothing is done with what is over", () => {
    const open = (of: ReturnType<typeof meeting>) =>
      (Object.keys(meetingActs) as MeetingAct[]).filter((act) => shutForMeeting(of, act, day) === null);
    expect(open(meeting({ state: "planned" }))).toEqual(["move-meeting", "cancel", "add-item", "approve-minutes"]);
    expect(open(meeting())).toEqual(["add-item", "approve-minutes"]);
    expect(open(meeting({ minutesApprovedDay: day }))).toEqual([]);
    expect(open(meeting({ state: "cancelled" }))).toEqual([]);
  });

  it("has an action and a refusal in words for every act", () => {
    for (const [act, { otherwise }] of Object.entries({ ...meetingActs, ...itemActs })) {
      expect(Object.keys(demands)).toContain(act);
      expect(sv.problem).toHaveProperty([otherwise.replace("meetings:problem.", "")]);
    }
  });
});
