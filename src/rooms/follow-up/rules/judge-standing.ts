import type { PeriodState } from "../model.ts";

/** How it stands with a body's report, worst first as it is worth looking at. */
export const standings = [
  "missed",
  "overdue",
  "opened",
  "waiting",
  "gone",
  "planned",
  "handed_in_late",
  "handed_in",
] as const;
export type Standing = (typeof standings)[number];

type Facts = {
  state: PeriodState;
  dueDay: Temporal.PlainDate;
  /** The body's last day, when it was merged or wound up. */
  toDay: Temporal.PlainDate | null;
  late: boolean | null;
  opened: boolean;
};

/** `late` is null while nothing is handed in. One that is no more before the day it was due is not asked for anything. */
export function judgeStanding({ state, dueDay, toDay, late, opened }: Facts, today: Temporal.PlainDate): Standing {
  if (opened) return "opened";
  if (late !== null) return late ? "handed_in_late" : "handed_in";
  if (toDay !== null && Temporal.PlainDate.compare(toDay, dueDay) < 0 && Temporal.PlainDate.compare(toDay, today) < 0)
    return "gone";
  if (state === "planned") return "planned";
  if (state === "closed") return "missed";
  return Temporal.PlainDate.compare(today, dueDay) > 0 ? "overdue" : "waiting";
}
