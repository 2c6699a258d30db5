import { expect, it } from "vitest";
import { planDay } from "./plan-day.ts";

it.each([
  [null, "2026-11-01", "2026-11-01"],
  [2025, "2026-11-01", "2026-11-01"],
  [2026, "2026-11-01", "2026-11-01"],
  [2027, "2026-11-01", "2027-01-01"],
])("the plan for %s, written on %s, is for the programme of %s", (year, today, day) => {
  expect(planDay(year, Temporal.PlainDate.from(today)).toString()).toBe(day);
});
