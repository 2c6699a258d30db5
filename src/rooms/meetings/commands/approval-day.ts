import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";

/**
 * The day something was approved, today when none is written. Problems at `approvedDay`: before the meeting, or in the future.
 */
export function approvalDay(
  written: Temporal.PlainDate | null,
  meetingDay: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Outcome<Temporal.PlainDate> {
  const day = written ?? today;
  const at = { path: "approvedDay", values: { day: meetingDay.toString() } };
  if (Temporal.PlainDate.compare(day, today) > 0) return invalid({ ...at, key: "meetings:problem.approved-in-future" });
  if (Temporal.PlainDate.compare(day, meetingDay) < 0)
    return invalid({ ...at, key: "meetings:problem.approved-before-meeting" });
  return ok(day);
}
