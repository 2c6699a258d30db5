import { dayOf } from "../../../kernel/day.ts";
import type { FieldProblem } from "../../../kernel/outcome.ts";

/** A day that must have come, when it has not. */
export function notYet(path: string, day: Temporal.PlainDate | null, now: Temporal.Instant): FieldProblem[] {
  if (day === null || Temporal.PlainDate.compare(day, dayOf(now)) <= 0) return [];
  return [{ path, key: "follow-up:problem.not-yet", values: { day: dayOf(now).toString() } }];
}
