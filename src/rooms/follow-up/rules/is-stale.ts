import type { YearPart } from "../model.ts";

type Value = { year: number; part: YearPart };
const order: Record<YearPart, number> = { t1: 1, t2: 2, year: 3 };
const at = ({ year, part }: Value) => year * 10 + order[part];

/** The last part of a year that has ended: the one an indicator should have a value for by now. */
function lastEnded(period: "year" | "four_months", { year, month }: Temporal.PlainDate): Value {
  if (period === "four_months" && month > 8) return { year, part: "t2" };
  if (period === "four_months" && month > 4) return { year, part: "t1" };
  return { year: year - 1, part: "year" };
}

/** Whether nobody has said what an indicator came to in the last part of a year that has ended. */
export const isStale = (period: "year" | "four_months", newest: Value | null, today: Temporal.PlainDate): boolean =>
  newest === null || at(newest) < at(lastEnded(period, today));
