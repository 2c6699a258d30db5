import { addWorkingDays, isWorkingDay } from "../../../kernel/working-day.ts";
import type { Recurrence } from "../model.ts";

/** Months from one turn to the next. */
const months: Record<Recurrence, number> = { month: 1, quarter: 3, four_months: 4, half_year: 6, year: 12 };

export type Turn = { turn: number; due: Temporal.PlainDate };
type Rhythm = { every: Recurrence; firstDue: Temporal.PlainDate; until: Temporal.PlainDate };

/** The next day that is worked, unless that is in another month; then the one before. */
function onWorkingDay(day: Temporal.PlainDate): Temporal.PlainDate {
  if (isWorkingDay(day)) return day;
  const after = addWorkingDays(day, 1);
  return after.month === day.month ? after : addWorkingDays(day, -1);
}

/**
 * The turns of something that comes back, in order. Each is counted from the first, so the 31st is the last day of a shorter month
 * and the 31st again after it; a day that nobody works is moved within its month. What is nominally due after `until` is no turn.
 */
export function turns({ every, firstDue, until }: Rhythm): Turn[] {
  const found: Turn[] = [];
  for (let turn = 0; ; turn += 1) {
    const nominal = firstDue.add({ months: turn * months[every] });
    if (Temporal.PlainDate.compare(nominal, until) > 0) return found;
    found.push({ turn, due: onWorkingDay(nominal) });
  }
}
