/** Legal days are counted where the municipality lies, whatever the machine's own time zone is. */
export const LEGAL_TIME_ZONE = "Europe/Stockholm";

/** The legal day (Europe/Stockholm) on which an instant falls. */
export function dayOf(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(LEGAL_TIME_ZONE).toPlainDate();
}

const WRITTEN_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a day written exactly as `YYYY-MM-DD`. Returns `null` for anything else: other spellings, surrounding blanks,
 * days that do not exist (2023-02-29) and the year 0000, which PostgreSQL cannot store.
 */
export function parseDay(text: string): Temporal.PlainDate | null {
  const [, year, month, day] = (WRITTEN_DAY.exec(text) ?? []).map(Number);
  if (!year || !month || !day) return null;
  // Temporal moves 30 February to the 29th instead of refusing it, so the answer must still read as it was written.
  const read = Temporal.PlainDate.from({ year, month, day }, { overflow: "constrain" });
  return read.toString() === text ? read : null;
}

/** Calendar days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: "day" }).days;
}

/** A week as Swedes number them (ISO 8601): `year` is the year the week belongs to, not always the day's own. */
export interface Week {
  readonly year: number;
  readonly week: number;
}

/** The ISO 8601 week of a day, Monday first. 2027-01-01 is in week 53 of 2026. */
export function weekOf(day: Temporal.PlainDate): Week {
  // A week belongs to the year that holds its Thursday.
  const thursday = day.add({ days: 4 - day.dayOfWeek });
  return { year: thursday.year, week: Math.ceil(thursday.dayOfYear / 7) };
}
