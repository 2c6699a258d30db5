import { forbidden } from "../../../kernel/outcome.ts";
import { can } from "../../../platform/access/can.ts";
import { show } from "../../../platform/web/problem.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { writesGoal } from "../actions.ts";
import type { GoalForm } from "../queries/goal-form.ts";

/** Shows the form only to those who may send it; the command asks again. @throws the page that says why not. */
export function mayWriteGoals(visit: Visit, { body, level }: GoalForm): void {
  if (!can(visit.actor, writesGoal(level), body.id)) show(forbidden());
}
