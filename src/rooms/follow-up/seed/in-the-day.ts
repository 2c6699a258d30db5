import { LEGAL_TIME_ZONE } from "../../../kernel/day.ts";

/** Two in the afternoon that day, when whoever told of it had time. */
export const inTheDay = (day: Temporal.PlainDate): Temporal.Instant =>
  day.toZonedDateTime({ timeZone: LEGAL_TIME_ZONE, plainTime: "14:00" }).toInstant();
