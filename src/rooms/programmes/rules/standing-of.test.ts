import { describe, expect, it } from "vitest";
import { standingOf } from "./standing-of.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const none = { inForceFrom: null, supersededDay: null, repealedDay: null };
const adopted = { ...none, state: "adopted" as const, inForceFrom: day("2027-01-01") };

describe("how a version stands", () => {
  it.each([
    ["one that is written", { ...none, state: "drafting" as const }, "2026-11-01", "drafting"],
    ["one that is adopted and has not begun", adopted, "2026-12-31", "adopted"],
    ["its first day", adopted, "2027-01-01", "in_force"],
    ["long after its period, with nothing in its place", adopted, "2040-01-01", "in_force"],
    [
      "the day before another takes its place",
      { ...adopted, supersededDay: day("2031-03-01") },
      "2031-02-28",
      "in_force",
    ],
    ["the day another takes its place", { ...adopted, supersededDay: day("2031-03-01") }, "2031-03-01", "superseded"],
    ["one that was repealed", { ...adopted, repealedDay: day("2028-05-01") }, "2028-05-01", "repealed"],
  ])("%s", (_, version, today, expected) => {
    expect(standingOf(version, day(today))).toBe(expected);
  });
});
