import { ordinaryApproval } from "./ordinary-approval.ts";
import type { PlanInput } from "./plan-steps.ts";

type Picked = { day: Temporal.PlainDate | null; next: Temporal.PlainDate | null; earlier: Temporal.PlainDate | null };

const { compare } = Temporal.PlainDate;

/**
 * The meeting to aim for: the one chosen, else the last from which the answer can leave in time, since it gives most time to
 * write. `earlier` is the last where ordinary approval suffices, `next` the first after the day it must leave.
 */
export function pickMeeting(
  { today, meetingDays, chosenMeeting }: PlanInput,
  lastDay: Temporal.PlainDate,
  approvalDays: number,
): Picked {
  const coming = meetingDays.filter((day) => compare(day, today) >= 0).toSorted(compare);
  const inTime = coming.filter((day) => compare(day, lastDay) <= 0);
  const calm = inTime.filter((day) => compare(ordinaryApproval(day, approvalDays), lastDay) <= 0);
  return {
    day: chosenMeeting ?? inTime.at(-1) ?? null,
    next: coming.find((day) => compare(day, lastDay) > 0) ?? null,
    earlier: calm.at(-1) ?? null,
  };
}
