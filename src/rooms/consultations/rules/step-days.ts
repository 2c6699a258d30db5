import { addWorkingDays } from "../../../kernel/working-day.ts";
import { ordinaryApproval } from "./ordinary-approval.ts";
import type { PlanHabits, PlanInput, PlanStep } from "./plan-steps.ts";
import { workingDayBy } from "./working-day-by.ts";

type Day = Temporal.PlainDate;
export type StepDays = Partial<Record<PlanStep, Day>>;

const { compare } = Temporal.PlainDate;
const earliest = (...days: Day[]): Day => days.reduce((first, day) => (compare(day, first) < 0 ? day : first));

/** A known day of a group that is not too late; else one that is, but before the meeting; else the latest day itself. */
function hearingDay(known: readonly Day[] | undefined, latest: Day, before: Day): Day {
  const days = (known ?? []).toSorted(compare);
  const inTime = days.filter((day) => compare(day, latest) <= 0).at(-1);
  return inTime ?? days.find((day) => compare(day, before) < 0) ?? latest;
}

/** From attest backwards: the councils, the cooperation group, and the text that both of them get. */
export function preparationDays(attest: Day, end: Day, input: PlanInput, { hearingLead }: PlanHabits): StepDays {
  const councils = hearingDay(input.councilDays, addWorkingDays(attest, -1), end);
  const latest = addWorkingDays(earliest(councils, attest), -1);
  const cooperation_group = hearingDay(input.cooperationDays, latest, end);
  const heard = addWorkingDays(earliest(cooperation_group, councils), -hearingLead);
  return { draft: earliest(heard, addWorkingDays(attest, -1)), cooperation_group, councils, attest };
}

/** All steps when a meeting decides; `leaves` is the last day the answer can go. */
export function meetingSteps(meeting: Day, leaves: Day, input: PlanInput, habits: PlanHabits): StepDays {
  const ordinary = ordinaryApproval(meeting, habits.approvalDays);
  const approval = compare(ordinary, leaves) <= 0 ? ordinary : meeting;
  const notice = workingDayBy(meeting.subtract({ days: habits.noticeLead }));
  const before = preparationDays(addWorkingDays(notice, -1), meeting, input, habits);
  const dispatch = compare(leaves, meeting) < 0 ? workingDayAfter(meeting) : leaves;
  return { ...before, notice, meeting, approval, dispatch };
}

/** A meeting after the due day sends its answer the next working day. */
const workingDayAfter = (day: Day): Day => addWorkingDays(day, 1);
