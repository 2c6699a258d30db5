import { daysBetween } from "./day.ts";
import { holidaysOf } from "./holidays.ts";

/** How a municipality counts its working days. */
export interface WorkingDayOptions {
  /** Squeeze days (klämdagar) count as free. Default: they are worked. */
  readonly squeezeDaysAreFree?: boolean;
}

/** Whether offices are open: Monday to Friday, no public holiday and none of the eves in the calendar. */
export function isWorkingDay(day: Temporal.PlainDate, options: WorkingDayOptions = {}): boolean {
  return day.dayOfWeek <= 5 && !freeWeekdaysOf(day.year, options).some((free) => free.equals(day));
}

/** The first working day after `day`, never `day` itself. */
export function nextWorkingDay(day: Temporal.PlainDate, options: WorkingDayOptions = {}): Temporal.PlainDate {
  return addWorkingDays(day, 1, options);
}

/**
 * The `count`-th working day after `day`, or before it when `count` is negative. Zero gives `day` back, working or not.
 * A `count` that is no whole number, or leads out of the calendar, throws a RangeError as Temporal's own `add` does.
 */
export function addWorkingDays(
  day: Temporal.PlainDate,
  count: number,
  options: WorkingDayOptions = {},
): Temporal.PlainDate {
  let reached = day;
  let left = count;
  // So many calendar days never hold more working days than that, so no jump goes too far; the last one lands exactly.
  while (left !== 0) {
    const further = reached.add({ days: left });
    left -= workingDaysBetween(reached, further, options);
    reached = further;
  }
  return reached;
}

/**
 * Working days one must go from `from` to reach `to`: `to` is counted when it is worked, `from` is not. Negative when
 * `to` lies before `from`, so that `workingDaysBetween(day, addWorkingDays(day, n))` is always `n`.
 */
export function workingDaysBetween(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  options: WorkingDayOptions = {},
): number {
  if (Temporal.PlainDate.compare(from, to) > 0) return 0 - workingDaysFrom(to, from, options);
  return workingDaysFrom(from.add({ days: 1 }), to.add({ days: 1 }), options);
}

const A_MONDAY = Temporal.PlainDate.from("1970-01-05");

/** Working days in the span that holds `first` but not `end`. */
function workingDaysFrom(first: Temporal.PlainDate, end: Temporal.PlainDate, options: WorkingDayOptions): number {
  let days = weekdaysSinceMonday(end) - weekdaysSinceMonday(first);
  for (let year = first.year; year <= end.year; year += 1) {
    days -= freeWeekdaysOf(year, options).filter((free) => isWithin(free, first, end)).length;
  }
  return days;
}

function weekdaysSinceMonday(day: Temporal.PlainDate): number {
  const days = daysBetween(A_MONDAY, day);
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}

function isWithin(day: Temporal.PlainDate, first: Temporal.PlainDate, end: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(first, day) <= 0 && Temporal.PlainDate.compare(day, end) < 0;
}

/** The days from Monday to Friday that are free in a year, each once although two holidays may share it. */
function freeWeekdaysOf(year: number, options: WorkingDayOptions): Temporal.PlainDate[] {
  return holidaysOf(year)
    .filter(({ kind, day }) => day.dayOfWeek <= 5 && (kind !== "squeeze" || options.squeezeDaysAreFree === true))
    .map(({ day }) => day)
    .filter((day, at, days) => days.findIndex((other) => other.equals(day)) === at);
}
