/** What a body does next about its plan, the first that holds. */
export const planSteps = ["update", "begin", "propose", "adopt", "answer", "activities", "none"] as const;
export type PlanStep = (typeof planSteps)[number];

type Standing = {
  mayWrite: boolean;
  mayAdopt: boolean;
  /** Whether any of the activities that press is one this person may update. */
  overdue: number;
  goals: number;
  drafts: number;
  proposed: number;
  unanswered: number;
  goalsWithout: number;
};

/**
 * The most pressing thing first: what is late, then that there is a plan at all, that it is decided, that every requirement has an
 * answer, and that every goal has something done for it.
 */
export function planNextStep(standing: Standing): PlanStep {
  const { mayWrite, mayAdopt, overdue, goals, drafts, proposed, unanswered, goalsWithout } = standing;
  const holds: Record<PlanStep, boolean> = {
    update: overdue > 0,
    begin: mayWrite && goals === 0,
    propose: mayWrite && drafts > 0,
    adopt: mayAdopt && proposed > 0,
    answer: mayWrite && unanswered > 0,
    activities: mayWrite && goalsWithout > 0,
    none: true,
  };
  return planSteps.find((step) => holds[step]) ?? "none";
}
