/** The steps from a text to an answer that has left, in the order in which their latest days come. */
export const planSteps = [
  "draft",
  "cooperation_group",
  "councils",
  "attest",
  "notice",
  "meeting",
  "approval",
  "dispatch",
] as const;
export type PlanStep = (typeof planSteps)[number];

/** How a body prepares its answers. Notice and approval are counted in calendar days, the others in working days. */
export type PlanHabits = {
  /** Days between the notice and the meeting; the body's rules of procedure say (KL 5:15 for the council). */
  noticeLead: number;
  /** Days within which the minutes are approved at the latest (KL 5:69 by 6:35). */
  approvalDays: number;
  /** Working days that the cooperation group and the councils have the text before they meet. */
  hearingLead: number;
};

export type PlanInput = {
  today: Temporal.PlainDate;
  dueDay: Temporal.PlainDate;
  /** The body's coming meetings, in any order. */
  meetingDays: readonly Temporal.PlainDate[];
  /** The meeting already chosen, when there is one; it is kept also when it comes too late, and then the plan warns. */
  chosenMeeting?: Temporal.PlainDate | null;
  /** Days when the cooperation group and the councils meet, as far as they are known. */
  cooperationDays?: readonly Temporal.PlainDate[];
  councilDays?: readonly Temporal.PlainDate[];
  done?: readonly PlanStep[];
  habits?: Partial<PlanHabits>;
};

/** The latest day of a step; `passed` when that day is behind and the step is not done. */
export type PlannedStep = { step: PlanStep; latest: Temporal.PlainDate; done: boolean; passed: boolean };

export type PlanWarning =
  /** Ordinary approval would come on `ordinaryDay`, after the answer is due; at `earlier` it would do. */
  | { kind: "immediate_approval"; ordinaryDay: Temporal.PlainDate; earlier: Temporal.PlainDate | null }
  /** No meeting in time: extension (to `next`, if there is one), the chair (KL 6:39), or a statement by the administration. */
  | { kind: "no_meeting"; next: Temporal.PlainDate | null }
  | { kind: "meeting_after_due"; day: Temporal.PlainDate }
  /** Attested before it is heard: the text must say what is planned, not what has been. */
  | { kind: "heard_after_attest"; day: Temporal.PlainDate }
  | { kind: "due_on_free_day"; day: Temporal.PlainDate; instead: Temporal.PlainDate }
  | { kind: "summer" }
  | { kind: "passed"; steps: PlanStep[] }
  | { kind: "overdue"; days: number };

export type BackPlan = {
  /** Null when no meeting comes in time: then the administration or the chair answers. */
  meetingDay: Temporal.PlainDate | null;
  approval: "ordinary" | "immediate" | null;
  steps: PlannedStep[];
  warnings: PlanWarning[];
};
