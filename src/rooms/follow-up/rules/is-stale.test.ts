import { expect, it } from "vitest";
import { isStale } from "./is-stale.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

it.each([
  ["year", { year: 2025, part: "year" }, "2026-03-01", false],
  ["year", { year: 2024, part: "year" }, "2026-03-01", true],
  ["year", null, "2026-03-01", true],
  ["four_months", { year: 2025, part: "year" }, "2026-04-30", false],
  ["four_months", { year: 2025, part: "year" }, "2026-05-01", true],
  ["four_months", { year: 2026, part: "t1" }, "2026-08-31", false],
  ["four_months", { year: 2026, part: "t1" }, "2026-09-01", true],
] as const)("%s with %o on %s", (period, newest, today, stale) => {
  expect(isStale(period, newest, day(today))).toBe(stale);
});
