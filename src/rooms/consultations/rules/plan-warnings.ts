import { daysBetween } from "../../../kernel/day.ts";
import { ordinaryApproval } from "./ordinary-approval.ts";
import type { BackPlan, PlanInput, PlannedStep, PlanWarning } from "./plan-steps.ts";

type Drawn = Omit<BackPlan, "warnings"> & {
  leaves: Temporal.PlainDate;
  next: Temporal.PlainDate | null;
  earlier: Temporal.PlainDate | null;
  approvalDays: number;
};

const { compare } = Temporal.PlainDate;

/** Whether July lies between two days, or one of them in it: committees rest and people are away. */
function hasJuly(from: Temporal.PlainDate, to: Temporal.PlainDate): boolean {
  const july = from.with({ month: 7, day: 1 });
  const next = from.month > 7 ? july.add({ years: 1 }) : july;
  return compare(from, to) <= 0 && compare(next, to) <= 0;
}

function meetingWarning({ dueDay }: PlanInput, drawn: Drawn): PlanWarning[] {
  const { meetingDay, approval, next, earlier, approvalDays } = drawn;
  if (meetingDay === null) return [{ kind: "no_meeting", next }];
  if (compare(meetingDay, dueDay) > 0) return [{ kind: "meeting_after_due", day: meetingDay }];
  if (approval === "ordinary") return [];
  return [{ kind: "immediate_approval", ordinaryDay: ordinaryApproval(meetingDay, approvalDays), earlier }];
}

function hearingWarning(steps: readonly PlannedStep[]): PlanWarning[] {
  const attest = steps.find(({ step }) => step === "attest");
  const heard = steps.filter(({ step }) => step === "cooperation_group" || step === "councils");
  const last = heard
    .map(({ latest }) => latest)
    .toSorted(compare)
    .at(-1);
  if (!attest || !last || compare(last, attest.latest) <= 0) return [];
  return [{ kind: "heard_after_attest", day: last }];
}

/** What stands in the way of the plan, the gravest first. */
export function planWarnings(input: PlanInput, drawn: Drawn): PlanWarning[] {
  const { today, dueDay } = input;
  const late = daysBetween(dueDay, today);
  const passed = drawn.steps.filter((step) => step.passed).map(({ step }) => step);
  const free: PlanWarning[] = drawn.leaves.equals(dueDay)
    ? []
    : [{ kind: "due_on_free_day", day: dueDay, instead: drawn.leaves }];
  return [
    ...(late > 0 ? [{ kind: "overdue" as const, days: late }] : []),
    ...meetingWarning(input, drawn),
    ...(passed.length > 0 ? [{ kind: "passed" as const, steps: passed }] : []),
    ...hearingWarning(drawn.steps),
    ...(hasJuly(today, dueDay) ? [{ kind: "summer" as const }] : []),
    ...free,
  ];
}
