import { LEGAL_TIME_ZONE } from "../../../kernel/day.ts";

/** Two in the afternoon that day, when whoever told of it had time; nothing is told of later than `now`. */
export function inTheDay(day: Temporal.PlainDate, now?: Temporal.Instant): Temporal.Instant {
  const told = day.toZonedDateTime({ timeZone: LEGAL_TIME_ZONE, plainTime: "14:00" }).toInstant();
  return now && Temporal.Instant.compare(told, now) > 0 ? now : told;
}
