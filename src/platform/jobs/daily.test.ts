import { expect, it } from "vitest";
import { dailyItems } from "./daily.ts";

it("does each task once a night, and makes up for a night when nothing ran", () => {
  const [one, two, ...others] = dailyItems(["open-periods", "remind"]);
  expect(others).toEqual([]);
  expect([one?.task, two?.task]).toEqual(["open-periods", "remind"]);
  const night = { min: 15, hour: 2, date: 28, month: 11, dow: 6 };
  expect(one?.match(night)).toBe(true);
  expect(one?.match({ ...night, hour: 3 })).toBe(false);
  expect(one?.options.backfillPeriod).toBe(604_800_000);
});
