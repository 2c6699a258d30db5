import { holidaysOf } from "../../../kernel/holidays.ts";
import { addWorkingDays, isWorkingDay } from "../../../kernel/working-day.ts";

/** `free` comes with the nearest working day before, and the holiday's names where it is one and not only a weekend. */
export type DueDayJudgement =
  | { kind: "good" }
  | { kind: "past" }
  | { kind: "free"; before: Temporal.PlainDate | null; holiday: { sv: string; en: string } | null };

/** What is to be said of a day by which answers must be in. A day when offices are shut is allowed, but hardly meant. */
export function judgeDueDay(day: Temporal.PlainDate, today: Temporal.PlainDate): DueDayJudgement {
  if (Temporal.PlainDate.compare(day, today) <= 0) return { kind: "past" };
  if (isWorkingDay(day)) return { kind: "good" };
  const named = holidaysOf(day.year).find((holiday) => holiday.day.equals(day));
  const before = addWorkingDays(day, -1);
  return {
    kind: "free",
    before: Temporal.PlainDate.compare(before, today) > 0 ? before : null,
    holiday: named ? { sv: named.nameSv, en: named.nameEn } : null,
  };
}
