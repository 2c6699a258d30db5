import { conflict, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { type GoalAct, shutForGoal } from "../lifecycle.ts";
import type { GoalRow } from "./load-goal.ts";

/** What stands there now, by the names of the forms' fields. */
const standing = ({ title, about, fromDay, toDay, ownerRole, nextReview, healthReason }: GoalRow) => ({
  ...{ title, about, fromDay, toDay, ownerRole, nextReview },
  reason: healthReason,
});

/** Whether the act is open and nobody has changed the goal since the form was drawn. Problems: those of `shutForGoal`, a conflict. */
export function openGoal(goal: GoalRow, act: GoalAct, seen: number): Outcome<null> {
  const shut = shutForGoal(goal, act);
  if (shut) return tooLate(shut);
  return goal.version === seen ? ok(null) : conflict("follow-up:problem.changed-meanwhile", standing(goal));
}
