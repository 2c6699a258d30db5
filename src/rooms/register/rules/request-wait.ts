import { dayOf } from "../../../kernel/day.ts";
import { addWorkingDays, workingDaysBetween } from "../../../kernel/working-day.ts";

/** `days` are working days since the day it came; `press` says how hard it presses. */
export type RequestWait = { days: number; press: "fresh" | "waiting" | "late" };

const freshDays = 1;
const waitingDays = 3;

/**
 * How long a request has waited, in working days. The law says "at once or as soon as possible" (TF 2:15) and "promptly" for
 * copies (TF 2:16); the Parliamentary Ombudsmen expect the same day or some day after, so more than three is late.
 */
export function requestWait(receivedAt: Temporal.Instant, until: Temporal.PlainDate): RequestWait {
  const days = Math.max(0, workingDaysBetween(dayOf(receivedAt), until));
  if (days <= freshDays) return { days, press: "fresh" };
  return { days, press: days <= waitingDays ? "waiting" : "late" };
}

/** The working day by which a request ought to be answered: the one after it came. */
export function answerBy(receivedAt: Temporal.Instant): Temporal.PlainDate {
  return addWorkingDays(dayOf(receivedAt), 1);
}
