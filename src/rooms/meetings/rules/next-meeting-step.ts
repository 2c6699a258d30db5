import { minutesDue } from "./minutes-due.ts";

/** What is to be done next with a meeting, and by which day. */
export type MeetingStep = {
  step: "prepare" | "hold" | "record" | "approve-at-once" | "approve";
  due: Temporal.PlainDate;
};

/**
 * The next step of a meeting that is neither cancelled nor approved. Immediate approval goes before decisions that are left,
 * since somebody waits for it.
 */
export function nextMeetingStep(
  { day, waiting, atOnce }: { day: Temporal.PlainDate; waiting: number; atOnce: number },
  today: Temporal.PlainDate,
): MeetingStep {
  const ahead = Temporal.PlainDate.compare(day, today);
  if (ahead > 0) return { step: "prepare", due: day };
  if (atOnce > 0) return { step: "approve-at-once", due: day };
  if (waiting > 0) return { step: ahead === 0 ? "hold" : "record", due: day };
  return { step: "approve", due: minutesDue(day) };
}
