import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageInDays, describeAge } from "./duration.ts";

const instant = Temporal.Instant.from;
const anyInstant = fc
  .integer({ min: 0, max: 4_000_000_000 })
  .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000));

describe("ageInDays", () => {
  it("counts midnights in Stockholm, not turns of the clock", () => {
    expect(ageInDays(instant("2024-03-01T22:59:00Z"), instant("2024-03-01T23:01:00Z"))).toBe(1);
    expect(ageInDays(instant("2024-03-01T23:01:00Z"), instant("2024-03-02T22:59:00Z"))).toBe(0);
    expect(ageInDays(instant("2024-03-05T12:00:00Z"), instant("2024-03-01T12:00:00Z"))).toBe(-4);
  });
});

describe("describeAge", () => {
  it.each([
    ["2024-03-01T12:00:00Z", "2024-03-01T12:00:59Z", "minute", 0],
    ["2024-03-01T12:00:00Z", "2024-03-01T12:59:59Z", "minute", 59],
    ["2024-03-01T12:00:00Z", "2024-03-01T13:00:00Z", "hour", 1],
    ["2024-03-01T22:00:00Z", "2024-03-02T21:59:59Z", "hour", 23],
    ["2024-03-01T12:00:00Z", "2024-03-02T12:00:00Z", "day", 1],
    ["2024-03-01T22:00:00Z", "2024-03-02T23:30:00Z", "day", 2],
    ["2024-10-26T22:00:00Z", "2024-10-27T22:30:00Z", "hour", 24],
    ["2024-01-15T12:00:00Z", "2024-02-14T12:00:00Z", "day", 30],
    ["2024-01-15T12:00:00Z", "2024-02-15T12:00:00Z", "month", 1],
    ["2024-01-31T12:00:00Z", "2024-02-29T12:00:00Z", "day", 29],
    ["2023-03-02T12:00:00Z", "2024-03-01T12:00:00Z", "month", 11],
    ["2023-03-01T12:00:00Z", "2024-03-01T12:00:00Z", "year", 1],
    ["2024-03-03T12:00:00Z", "2024-03-01T12:00:00Z", "day", -2],
    ["2024-03-01T12:00:30Z", "2024-03-01T12:00:00Z", "minute", 0],
  ])("from %s to %s: %s %i", (from, now, unit, count) => {
    expect(describeAge(instant(from), instant(now))).toEqual({ unit, count });
  });

  it("says the same of the past and of what is to come", () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, (one, other) => {
        const past = describeAge(one, other);
        const future = describeAge(other, one);
        expect(future.unit).toBe(past.unit);
        expect(Math.abs(future.count)).toBe(Math.abs(past.count));
        expect(Object.is(past.count, -0) || Object.is(future.count, -0)).toBe(false);
      }),
    );
  });

  it("agrees with ageInDays whenever it speaks of days, and says zero only of minutes", () => {
    const withinTwoMonths = fc.tuple(anyInstant, fc.integer({ min: 0, max: 60 * 86_400 }));
    fc.assert(
      fc.property(withinTwoMonths, ([from, seconds]) => {
        const now = from.add({ seconds });
        const { unit, count } = describeAge(from, now);
        if (unit === "day") expect(count).toBe(ageInDays(from, now));
        if (unit !== "minute") expect(count).toBeGreaterThan(0);
      }),
    );
  });
});
