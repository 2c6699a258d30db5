import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from "./working-day.ts";

const day = Temporal.PlainDate.from;
const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => day("1990-01-01").add({ days }));
const anyOptions = fc.record({ squeezeDaysAreFree: fc.boolean() });

describe("isWorkingDay", () => {
  it.each([
    ["2024-03-01", true],
    ["2024-03-02", false],
    ["2024-03-03", false],
    ["2024-03-29", false],
    ["2024-04-01", false],
    ["2024-06-21", false],
    ["2024-12-24", false],
    ["2024-12-31", false],
    ["2024-03-28", true],
    ["2004-05-31", false],
    ["2005-05-16", true],
    ["2003-06-06", true],
  ])("%s: %s", (text, worked) => {
    expect(isWorkingDay(day(text))).toBe(worked);
  });

  it("lets squeeze days be free on request", () => {
    expect(isWorkingDay(day("2024-05-10"))).toBe(true);
    expect(isWorkingDay(day("2024-05-10"), { squeezeDaysAreFree: true })).toBe(false);
  });
});

describe("addWorkingDays", () => {
  it.each([
    ["2024-03-01", 1, "2024-03-04"],
    ["2024-03-02", 1, "2024-03-04"],
    ["2024-03-28", 1, "2024-04-02"],
    ["2024-04-02", -1, "2024-03-28"],
    ["2024-03-02", 0, "2024-03-02"],
    ["2024-12-20", 4, "2025-01-02"],
    ["2024-03-01", -5, "2024-02-23"],
    ["2024-01-01", 251, "2024-12-30"],
  ])("from %s, %i", (from, count, to) => {
    expect(addWorkingDays(day(from), count).toString()).toBe(to);
  });

  it("steps over squeeze days on request", () => {
    expect(addWorkingDays(day("2024-12-20"), 1, { squeezeDaysAreFree: true }).toString()).toBe("2025-01-02");
    expect(nextWorkingDay(day("2024-05-08"), { squeezeDaysAreFree: true }).toString()).toBe("2024-05-13");
  });

  it("does the same as walking day by day", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), anyOptions, (from, count, options) => {
        let walked = from;
        for (let left = Math.abs(count); left > 0; left -= isWorkingDay(walked, options) ? 1 : 0) {
          walked = walked.add({ days: Math.sign(count) });
        }
        expect(addWorkingDays(from, count, options).toString()).toBe(walked.toString());
      }),
    );
  });

  it("refuses what is no whole number, as Temporal does", () => {
    expect(() => addWorkingDays(day("2024-03-01"), 1.5)).toThrow(RangeError);
    expect(() => addWorkingDays(day("2024-03-01"), Number.NaN)).toThrow(RangeError);
    expect(() => addWorkingDays(day("2024-03-01"), Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});

describe("nextWorkingDay", () => {
  it("is the nearest later working day", () => {
    fc.assert(
      fc.property(anyDay, anyOptions, (from, options) => {
        const next = nextWorkingDay(from, options);
        expect(isWorkingDay(next, options)).toBe(true);
        expect(workingDaysBetween(from, next, options)).toBe(1);
      }),
    );
  });
});

describe("workingDaysBetween", () => {
  it.each([
    ["2024-03-01", "2024-03-01", 0],
    ["2024-03-01", "2024-03-04", 1],
    ["2024-03-01", "2024-03-03", 0],
    ["2024-03-03", "2024-03-01", -1],
    ["2024-03-28", "2024-04-05", 4],
    ["2023-12-31", "2024-12-31", 251],
    ["2008-04-25", "2008-05-02", 4],
  ])("from %s to %s: %i", (from, to, count) => {
    expect(workingDaysBetween(day(from), day(to))).toBe(count);
  });

  it("undoes addWorkingDays in both directions, over years", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1500, max: 1500 }), anyOptions, (from, count, options) => {
        const to = addWorkingDays(from, count, options);
        expect(workingDaysBetween(from, to, options)).toBe(count);
        expect(count === 0 || isWorkingDay(to, options)).toBe(true);
      }),
    );
  });

  it("adds up over any day in between", () => {
    fc.assert(
      fc.property(fc.tuple(anyDay, anyDay, anyDay), anyOptions, (days, options) => {
        const [first, middle, last] = [...days].sort(Temporal.PlainDate.compare) as typeof days;
        const parts = workingDaysBetween(first, middle, options) + workingDaysBetween(middle, last, options);
        expect(workingDaysBetween(first, last, options)).toBe(parts);
      }),
    );
  });
});
