import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWorkingDay } from "../../../kernel/working-day.ts";
import { recurrences } from "../model.ts";
import { turns } from "./turns.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const days = (every: (typeof recurrences)[number], first: string, until: string) =>
  turns({ every, firstDue: day(first), until: day(until) }).map(({ due }) => due.toString());

describe("turns of what comes back", () => {
  it("keep to the last day of shorter months, and to the 31st after them", () => {
    expect(days("month", "2028-01-31", "2028-05-31")).toEqual([
      ...["2028-01-31", "2028-02-29", "2028-03-31", "2028-04-28", "2028-05-31"],
    ]);
    expect(days("year", "2024-02-29", "2028-12-31")).toEqual([
      ...["2024-02-29", "2025-02-28", "2026-02-27", "2027-02-26", "2028-02-29"],
    ]);
  });

  it("move to the next working day, never out of their month", () => {
    expect(days("quarter", "2026-01-01", "2026-07-01")).toEqual(["2026-01-02", "2026-04-01", "2026-07-01"]);
    expect(days("half_year", "2026-05-31", "2026-05-31")).toEqual(["2026-05-29"]);
    expect(days("four_months", "2026-04-04", "2026-12-04")).toEqual(["2026-04-07", "2026-08-04", "2026-12-04"]);
  });

  it("are worked days, one a step, each in the month it belongs to, whatever the rhythm", () => {
    const aDay = fc.integer({ min: 0, max: 12_000 }).map((after) => day("2020-01-01").add({ days: after }));
    const aSpan = fc.integer({ min: 0, max: 3_650 });
    fc.assert(
      fc.property(fc.constantFrom(...recurrences), aDay, aSpan, (every, firstDue, span) => {
        const until = firstDue.add({ days: span });
        const found = turns({ every, firstDue, until });
        const step = { month: 1, quarter: 3, four_months: 4, half_year: 6, year: 12 }[every];
        expect(found.map(({ turn }) => turn)).toEqual(found.map((_, at) => at));
        expect(found.length).toBe(Math.floor(monthsTo(firstDue, until) / step) + 1);
        for (const { turn, due } of found) {
          const month = firstDue.toPlainYearMonth().add({ months: turn * step });
          expect([isWorkingDay(due), due.toPlainYearMonth().toString()]).toEqual([true, month.toString()]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Whole months such that the day, held to the month's length, is not after `until`. */
function monthsTo(from: Temporal.PlainDate, until: Temporal.PlainDate): number {
  let months = (until.year - from.year) * 12 + until.month - from.month;
  if (Temporal.PlainDate.compare(from.add({ months }), until) > 0) months -= 1;
  return months;
}
