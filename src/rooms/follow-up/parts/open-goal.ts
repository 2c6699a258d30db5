import { forbidden, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Asked } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { type GoalAct, shutForGoal } from "../lifecycle.ts";
import { goalPage } from "../queries/goal-page.ts";

/** The goal by the id in the address, for the page of an act; the error page when the act is not open to this reader. */
export async function openGoal({ visit, params }: Asked, act: GoalAct) {
  const found = show(await goalPage(visit.world, visit.actor, { goal: params.id }));
  const shut = shutForGoal(found.goal, act);
  return show(shut ? tooLate(shut) : found.allowed.has(act) ? ok(found) : forbidden());
}
