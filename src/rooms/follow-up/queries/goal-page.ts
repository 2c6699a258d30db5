import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { can } from "../../../platform/access/can.ts";
import { query } from "../../../platform/view/query.ts";
import { adoptsGoal, readPlan, updateActivity, writesGoal } from "../actions.ts";
import { type GoalAct, goalActs, shutForGoal } from "../lifecycle.ts";
import { planDay } from "../rules/plan-day.ts";
import { type ActivityInList, activityRows } from "./activity-rows.ts";
import { type GoalInList, goalRows } from "./goal-rows.ts";
import { goalSeen } from "./goal-seen.ts";
import { type HandedIn, handedIn } from "./handed-in.ts";
import { type HistoryEntry, historyOf } from "./history-of.ts";
import { type ServedWords, servedWords } from "./served-words.ts";

const most = 500;

export type GoalPage = {
  goal: GoalInList;
  /** Goals that hang under one of the council's, as far as the reader may see. */
  under: GoalInList[];
  activities: ActivityInList[];
  served: ServedWords;
  history: HistoryEntry[];
  handedIn: HandedIn | null;
  allowed: ReadonlySet<GoalAct>;
};

/** The acts that are open to this person now; the guards of the commands ask the same two questions. */
function allowedOn(actor: Actor, goal: GoalInList): ReadonlySet<GoalAct> {
  const writes = writesGoal(goal.level);
  const owns = actor.kind === "person" && goal.ownerId === actor.id && goal.level === "own";
  const demand = (act: GoalAct) =>
    act === "adopt" ? adoptsGoal(goal.level) : act === "assess" && owns ? updateActivity : writes;
  const fits = (act: GoalAct) => act !== "plan" || goal.level === "own";
  return new Set(
    goalActs.filter((act) => fits(act) && can(actor, demand(act), goal.bodyId) && shutForGoal(goal, act) === null),
  );
}

/** All there is to see of a goal: what it serves, what is done for it, how it goes, what has happened. */
export const goalPage = query({
  name: "follow-up/goal-page",
  input: z.object({ goal: z.uuid() }),
  scope: readPlan,
  run: async ({ db, input, actor, now, visible }): Promise<Outcome<GoalPage>> => {
    const today = dayOf(now);
    const seen = goalSeen(actor, visible);
    const [goal] = await goalRows(db, sql`g.id = ${input.goal} and ${seen}`, { today, most: 1 });
    if (!goal) return missing("follow-up:problem.goal-missing");
    const [activities, under, served, history, reported] = await Promise.all([
      activityRows(db, sql`a.goal_id = ${goal.id}`, { today, most }),
      goal.level === "own" ? [] : goalRows(db, sql`g.parent_id = ${goal.id} and ${seen}`, { today, most }),
      servedWords(db, goal, planDay(goal.year, today)),
      historyOf(db, "goal", goal.id),
      goal.year === null ? null : handedIn(db, goal.bodyId, goal.year),
    ]);
    return ok({ goal, under, activities, served, history, handedIn: reported, allowed: allowedOn(actor, goal) });
  },
});
