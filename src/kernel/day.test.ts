import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, daysBetween, parseDay, weekOf } from "./day.ts";

const anyDay = fc
  .integer({ min: -600_000, max: 2_900_000 })
  .map((days) => Temporal.PlainDate.from("1970-01-01").add({ days }));

describe("dayOf", () => {
  it.each([
    ["2024-01-01T22:59:59Z", "2024-01-01"],
    ["2024-01-01T23:00:00Z", "2024-01-02"],
    ["2024-06-30T21:59:59Z", "2024-06-30"],
    ["2024-06-30T22:00:00Z", "2024-07-01"],
    ["2024-03-31T00:59:59Z", "2024-03-31"],
    ["2024-10-26T22:00:00Z", "2024-10-27"],
    ["2024-10-27T23:00:00Z", "2024-10-28"],
  ])("puts %s on %s", (instant, day) => {
    expect(dayOf(Temporal.Instant.from(instant)).toString()).toBe(day);
  });
});

describe("parseDay", () => {
  it("reads a day as it is written", () => {
    expect(parseDay("2024-02-29")?.toString()).toBe("2024-02-29");
    expect(parseDay("0001-01-01")?.toString()).toBe("0001-01-01");
    expect(parseDay("9999-12-31")?.toString()).toBe("9999-12-31");
  });

  it.each([
    "",
    "2024-02-30",
    "2023-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-04-31",
    "2024-01-00",
    "0000-01-01",
    "2024-1-1",
    "20240101",
    "2024/01/01",
    " 2024-01-01",
    "2024-01-01\n",
    "2024-01-01T00:00",
    "2024-01-01[u-ca=hebrew]",
    "+002024-01-01",
    "-0001-01-01",
    "\uff12\uff10\uff12\uff14-01-01",
    "01-01-2024",
  ])("refuses %j", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it("reads back every day it may have written", () => {
    const legal = anyDay.filter((day) => day.year >= 1 && day.year <= 9999);
    fc.assert(fc.property(legal, (day) => parseDay(day.toString())?.equals(day) === true));
  });

  it("answers any text, and never with another day than was written", () => {
    const dayLike = fc.tuple(fc.nat(9999), fc.nat(99), fc.nat(99)).map(([year, month, day]) => {
      const two = (part: number) => String(part).padStart(2, "0");
      return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), dayLike), (text) => {
        const day = parseDay(text);
        return day === null || day.toString() === text;
      }),
    );
    expect(parseDay("2".repeat(10_000))).toBeNull();
  });
});

describe("daysBetween", () => {
  it("counts over months, leap days and backwards", () => {
    const day = Temporal.PlainDate.from;
    expect(daysBetween(day("2024-02-28"), day("2024-03-01"))).toBe(2);
    expect(daysBetween(day("2023-02-28"), day("2023-03-01"))).toBe(1);
    expect(daysBetween(day("2024-03-01"), day("2024-02-28"))).toBe(-2);
    expect(daysBetween(day("2024-03-01"), day("2024-03-01"))).toBe(0);
  });

  it("undoes adding days", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -9999, max: 9999 }), (day, days) => {
        expect(daysBetween(day, day.add({ days }))).toBe(days);
      }),
    );
  });
});

describe("weekOf", () => {
  it.each([
    ["2026-01-01", 2026, 1],
    ["2027-01-01", 2026, 53],
    ["2024-12-30", 2025, 1],
    ["2023-01-01", 2022, 52],
    ["2024-03-01", 2024, 9],
  ])("puts %s in a week of %i, number %i", (day, year, week) => {
    expect(weekOf(Temporal.PlainDate.from(day))).toEqual({ year, week });
  });

  it("agrees with Temporal's own ISO weeks", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekOf(day)).toEqual({ year: day.yearOfWeek, week: day.weekOfYear });
      }),
    );
  });
});
