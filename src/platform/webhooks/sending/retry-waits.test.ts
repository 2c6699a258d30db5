import { expect, it } from "vitest";
import { hasFailedForDays } from "./has-failed-for-days.ts";
import { nextTry } from "./retry-waits.ts";

const now = Temporal.Instant.from("2026-03-10T08:00:00Z");

it("waits longer and longer, and gives up after ten tries in a little more than three days", () => {
  const waits = Array.from(
    { length: 10 },
    (_, before) =>
      nextTry(before + 1, now)
        ?.since(now)
        .total("minutes") ?? null,
  );
  expect(waits.map((wait) => (wait === null ? null : Math.round(wait)))).toEqual([
    0,
    5,
    30,
    120,
    300,
    600,
    840,
    1200,
    1440,
    null,
  ]);
  expect(nextTry(1, now)?.toString()).toBe("2026-03-10T08:00:05Z");
});

it("bears with an endpoint for five days", () => {
  expect(hasFailedForDays(now, now.add({ hours: 119 }))).toBe(false);
  expect(hasFailedForDays(now, now.add({ hours: 120 }))).toBe(true);
});
