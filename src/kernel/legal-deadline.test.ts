import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legalDeadline } from "./legal-deadline.ts";

const day = Temporal.PlainDate.from;

describe("legalDeadline", () => {
  it.each([
    ["an ordinary Friday", "2024-03-01", "2024-03-01"],
    ["a Saturday", "2024-03-02", "2024-03-04"],
    ["a Sunday", "2024-03-03", "2024-03-04"],
    ["Good Friday", "2024-03-29", "2024-04-02"],
    ["Easter Saturday", "2024-03-30", "2024-04-02"],
    ["Midsummer Eve", "2024-06-21", "2024-06-24"],
    ["Christmas Eve", "2024-12-24", "2024-12-27"],
    ["New Year's Eve", "2024-12-31", "2025-01-02"],
    ["New Year's Eve before a long weekend", "2026-12-31", "2027-01-04"],
    ["the National Day", "2025-06-06", "2025-06-09"],
    ["6 June before the law of 2004", "2003-06-06", "2003-06-06"],
    ["Whit Monday while it was a holiday", "2004-05-31", "2004-06-01"],
    ["Whit Monday afterwards", "2024-05-20", "2024-05-20"],
    ["a squeeze day", "2024-05-10", "2024-05-10"],
    ["Maundy Thursday", "2024-03-28", "2024-03-28"],
  ])("%s", (_name, last, deadline) => {
    expect(legalDeadline(day(last)).toString()).toBe(deadline);
  });

  it("moves forward by a few days at most, and never twice", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const last = day("1990-01-01").add({ days });
        const deadline = legalDeadline(last);
        const moved = last.until(deadline).days;
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThanOrEqual(5);
        expect(legalDeadline(deadline).equals(deadline)).toBe(true);
      }),
    );
  });
});
