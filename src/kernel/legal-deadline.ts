import { isWorkingDay, nextWorkingDay } from "./working-day.ts";

/**
 * The last day for something the law wants done by `day`: the next weekday when `day` is a Saturday, a Sunday, another
 * public holiday, Midsummer Eve, Christmas Eve or New Year's Eve; else `day` itself. Squeeze days move nothing. Only for
 * time set by law or ordinance, not for a day that a body has chosen itself. Lag (1930:173) om beräkning av lagstadgad
 * tid, 2 §.
 */
export function legalDeadline(day: Temporal.PlainDate): Temporal.PlainDate {
  return isWorkingDay(day) ? day : nextWorkingDay(day);
}
