import { workingDayBy } from "./working-day-by.ts";

/**
 * The last day to count on for the minutes of a meeting to be approved in the ordinary way: the last working day of those that
 * the law gives (KL 5:69 by 6:35), since nobody approves minutes on a day off. Never before the meeting itself.
 */
export function ordinaryApproval(meeting: Temporal.PlainDate, approvalDays: number): Temporal.PlainDate {
  const last = workingDayBy(meeting.add({ days: approvalDays }));
  return Temporal.PlainDate.compare(last, meeting) < 0 ? meeting : last;
}
