import { dayOf, LEGAL_TIME_ZONE } from "../../../kernel/day.ts";

const two = (number: number) => String(number).padStart(2, "0");

/** A day and a time of day as they are written, in Stockholm: `2024-03-01` and `14.02`. */
export function localTime(at: Temporal.Instant): { day: string; time: string } {
  const { hour, minute } = at.toZonedDateTimeISO(LEGAL_TIME_ZONE);
  return { day: dayOf(at).toString(), time: `${two(hour)}.${two(minute)}` };
}
