import { addWorkingDays } from "../../../kernel/working-day.ts";
import { pickMeeting } from "./pick-meeting.ts";
import { type BackPlan, type PlanHabits, type PlanInput, type PlannedStep, planSteps } from "./plan-steps.ts";
import { planWarnings } from "./plan-warnings.ts";
import { meetingSteps, preparationDays, type StepDays } from "./step-days.ts";
import { workingDayBy } from "./working-day-by.ts";

const usual: PlanHabits = { noticeLead: 7, approvalDays: 14, hearingLead: 5 };
const { compare } = Temporal.PlainDate;

function inOrder(days: StepDays, { today, done = [] }: PlanInput): PlannedStep[] {
  const steps = planSteps.flatMap((step) => {
    const latest = days[step];
    if (!latest) return [];
    const isDone = done.includes(step);
    return [{ step, latest, done: isDone, passed: !isDone && compare(latest, today) < 0 }];
  });
  // Groups whose own day comes after attest stand where their day is; equal days keep the usual order.
  return steps.toSorted((a, b) => compare(a.latest, b.latest));
}

/**
 * From the day an answer is due backwards through the body's meetings: which one to aim for, the latest day of every step
 * before it, and what stands in the way. All days but those of meetings and of groups that say theirs are working days.
 * Without a meeting in time it plans for an answer by the administration or the chair (KL 6:39).
 */
export function backPlan(input: PlanInput): BackPlan {
  const habits = { ...usual, ...input.habits };
  const leaves = workingDayBy(input.dueDay);
  const { day: meetingDay, next, earlier } = pickMeeting(input, leaves, habits.approvalDays);
  const attest = addWorkingDays(leaves, -1);
  const days = meetingDay
    ? meetingSteps(meetingDay, leaves, input, habits)
    : { ...preparationDays(attest, leaves, input, habits), dispatch: leaves };
  const ordinary = meetingDay !== null && days.approval !== undefined && !days.approval.equals(meetingDay);
  const approval = meetingDay === null ? null : ordinary ? ("ordinary" as const) : ("immediate" as const);
  const drawn = { meetingDay, approval, steps: inOrder(days, input) };
  const warnings = planWarnings(input, { ...drawn, leaves, next, earlier, approvalDays: habits.approvalDays });
  return { ...drawn, warnings };
}
