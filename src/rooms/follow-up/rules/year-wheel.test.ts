import { describe, expect, it } from "vitest";
import { isWorkingDay } from "../../../kernel/working-day.ts";
import { isYearAfterElection, yearWheel } from "./year-wheel.ts";

const written = (year: number) => yearWheel(year).map(({ kind, cutOff, dueDay }) => `${kind} ${cutOff} ${dueDay}`);

describe("the year wheel", () => {
  it("has the city's rhythm, with what is due on a day off moved to the next working day", () => {
    expect(written(2026)).toEqual([
      "plan 2025-12-31 2026-02-02",
      "t1 2026-04-30 2026-05-15",
      "t2 2026-08-31 2026-09-15",
      "annual 2026-12-31 2027-02-01",
      "state 2026-12-31 2027-02-15",
    ]);
  });

  it("has the risk and vulnerability analysis in the first year after elections only", () => {
    expect([2022, 2023, 2024, 2026, 2027, 2030, 2031].filter(isYearAfterElection)).toEqual([2023, 2027, 2031]);
    expect(written(2027)).toContain("rsa 2027-09-30 2027-11-01");
    expect(written(2028).some((line) => line.startsWith("rsa"))).toBe(false);
  });

  it("is due on a working day and after it opens, whatever the year", () => {
    for (let year = 2020; year < 2060; year += 1) {
      for (const { opensDay, dueDay } of yearWheel(year)) {
        expect(isWorkingDay(dueDay)).toBe(true);
        expect(Temporal.PlainDate.compare(opensDay, dueDay)).toBe(-1);
      }
    }
  });
});
