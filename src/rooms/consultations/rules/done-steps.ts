import type { Stage } from "../model.ts";
import type { PlanStep } from "./plan-steps.ts";

const written: PlanStep[] = ["draft"];
const onAgenda: PlanStep[] = [...written, "cooperation_group", "councils", "attest", "notice"];
const all: PlanStep[] = [...onAgenda, "meeting", "approval", "dispatch"];

/** The steps of the plan that a consultee at that stage has behind it. */
export const doneSteps: Readonly<Record<Stage, readonly PlanStep[]>> = {
  sent: [],
  registered: [],
  drafting: [],
  attesting: written,
  awaiting_decision: onAgenda,
  answered: all,
  declined: all,
  withdrawn: [],
};
