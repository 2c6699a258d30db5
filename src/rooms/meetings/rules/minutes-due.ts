import { legalDeadline } from "../../../kernel/legal-deadline.ts";

const days = 14;

/** The last day to approve the minutes of a meeting: within fourteen days (KL 5:69 by 6:35), counted as time set by law is. */
export function minutesDue(meetingDay: Temporal.PlainDate): Temporal.PlainDate {
  return legalDeadline(meetingDay.add({ days }));
}
