import type { ActivityState } from "../model.ts";
import { silentAfterDays } from "../model.ts";

/** What one should look at first in an activity, the most pressing first. */
export const marks = ["overdue", "orphan", "silent", "soon", "bare", "review"] as const;
export type Mark = (typeof marks)[number];

type Standing = {
  state: ActivityState;
  dueDay: Temporal.PlainDate;
  nextReview: Temporal.PlainDate | null;
  ownerLeft: boolean;
  evidenceCount: number;
  /** The day it was last told of. */
  updatedDay: Temporal.PlainDate;
};

const soonDays = 30;

/**
 * Why somebody should look at an activity: open after its day, its owner gone, under way without a word for long, due within a
 * month, done without evidence, to be looked at today. None of it is stored: it follows from the day.
 */
export function judgeActivity(activity: Standing, today: Temporal.PlainDate): Mark[] {
  const { state, dueDay, nextReview, ownerLeft, evidenceCount, updatedDay } = activity;
  const left = today.until(dueDay, { largestUnit: "day" }).days;
  const quiet = updatedDay.until(today, { largestUnit: "day" }).days;
  const open = state === "planned" || state === "ongoing";
  const holds: Record<Mark, boolean> = {
    overdue: open && left < 0,
    orphan: open && ownerLeft,
    silent: state === "ongoing" && quiet >= silentAfterDays,
    soon: open && left >= 0 && left <= soonDays,
    bare: state === "done" && evidenceCount === 0,
    review: open && nextReview !== null && Temporal.PlainDate.compare(nextReview, today) <= 0,
  };
  return marks.filter((mark) => holds[mark]);
}
