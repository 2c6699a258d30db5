import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredText } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { writesGoal } from "../actions.ts";
import { longest } from "../model.ts";
import { changeGoalRow } from "./change-goal-row.ts";
import { goalTrace } from "./goal-trace.ts";
import { loadGoal } from "./load-goal.ts";
import { openGoal } from "./open-goal.ts";
import { refreshYear } from "./refresh-year.ts";

const input = z.object({
  goal: z.uuid("follow-up:problem.goal-missing"),
  expectedVersion: seenVersion,
  reason: requiredText("follow-up:problem.end-reason", longest.reason),
});

async function openUnder(tx: Tx, goal: string) {
  const activities = tx
    .selectFrom("activity")
    .select((is) => is.fn.countAll<number>().as("count"))
    .where("goal_id", "=", goal)
    .where("state", "in", ["planned", "ongoing"])
    .executeTakeFirstOrThrow();
  const goals = tx
    .selectFrom("goal")
    .select((is) => is.fn.countAll<number>().as("count"))
    .where("parent_id", "=", goal)
    .where("state", "<>", "ended")
    .executeTakeFirstOrThrow();
  return { activities: (await activities).count, goals: (await goals).count };
}

/**
 * Ends a goal with a reason; it and what hung under it are kept. Problems: at `reason`; that open activities, or goals that have
 * not ended, hang under it; a conflict.
 */
export const endGoal = command({
  name: "follow-up/end-goal",
  input,
  load: ({ tx, input: { goal } }) => loadGoal(tx, goal),
  may: ({ loaded }) => ({ action: writesGoal(loaded.level), body: loaded.bodyId }),
  perform: async ({ tx, input: asked, loaded: goal, actor, now, newId }): Promise<Outcome<null>> => {
    const open = openGoal(goal, "end", asked.expectedVersion);
    if (!open.ok) return open;
    const under = await openUnder(tx, goal.id);
    if (under.activities > 0) return tooLate("follow-up:problem.open-activities", { count: under.activities });
    if (under.goals > 0) return tooLate("follow-up:problem.goals-under", { count: under.goals });
    const ended = { state: "ended", ended_day: dayOf(now), ended_reason: asked.reason };
    await changeGoalRow({ tx, actor, now }, [goal.id], ended);
    if (goal.year !== null) await refreshYear(tx, goal.bodyId, goal.year, newId);
    return ok(null);
  },
  trace: ({ loaded }) => goalTrace(loaded),
});
