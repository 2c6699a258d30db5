import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { easterSunday } from "./easter.ts";

describe("easterSunday", () => {
  it.each([
    "1818-03-22",
    "1943-04-25",
    "1954-04-18",
    "1981-04-19",
    "2000-04-23",
    "2005-03-27",
    "2008-03-23",
    "2011-04-24",
    "2019-04-21",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2038-04-25",
    "2049-04-18",
    "2285-03-22",
  ])("knows %s", (day) => {
    expect(easterSunday(Number(day.slice(0, 4))).toString()).toBe(day);
  });

  it("is a Sunday from 22 March to 25 April in every year", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), (year) => {
        const easter = easterSunday(year);
        expect(easter.year).toBe(year);
        expect(easter.dayOfWeek).toBe(7);
        expect(easter.month * 100 + easter.day).toBeGreaterThanOrEqual(322);
        expect(easter.month * 100 + easter.day).toBeLessThanOrEqual(425);
      }),
    );
  });
});
