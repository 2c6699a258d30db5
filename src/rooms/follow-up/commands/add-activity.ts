import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { personIn } from "../../register/index.ts";
import { writePlan } from "../actions.ts";
import { shutForGoal } from "../lifecycle.ts";
import { planDay } from "../rules/plan-day.ts";
import { activityColumns } from "./activity-columns.ts";
import { activityInput } from "./activity-input.ts";
import { activityProblems } from "./activity-problems.ts";
import { activityTrace } from "./activity-trace.ts";
import { joinProblems } from "./join-problems.ts";
import { type GoalRow, loadGoal } from "./load-goal.ts";
import { putServed } from "./put-served.ts";
import { refreshYear } from "./refresh-year.ts";
import { type Served, serve } from "./serve.ts";
import { servedBy } from "./served-by.ts";

const input = z.object({
  /** The form's own id: the same form sent twice is one activity. */
  id: z.uuid().optional(),
  goal: z.uuid("follow-up:problem.goal-missing"),
  ...activityInput,
});

/** What was chosen, or when nothing was, what its goal serves. */
async function servedUnder(tx: Tx, goal: GoalRow, asked: Served, today: Temporal.PlainDate): Promise<Outcome<Served>> {
  const kept = await servedBy(tx, "goal", goal.id);
  if (asked.requirements.length + asked.areas.length === 0) return ok(kept);
  const body = { id: goal.bodyId, kind: goal.bodyKind };
  return serve(tx, { ...asked, kept, body, day: planDay(goal.year, today) });
}

/**
 * Plans an activity under one of the body's own goals. Problems: each at its field; `follow-up:problem.not-own-goal`, that the
 * goal has ended; `follow-up:problem.written-already` when the same form is sent twice.
 */
export const addActivity = command({
  name: "follow-up/add-activity",
  input,
  load: ({ tx, input: { goal } }) => loadGoal(tx, goal),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.bodyId }),
  perform: async ({
    tx,
    input: asked,
    loaded: goal,
    actor,
    now,
    newId,
  }): Promise<Outcome<{ id: string; year: number }>> => {
    const id = asked.id ?? newId();
    const there = await tx.selectFrom("activity").select("id").where("id", "=", id).executeTakeFirst();
    if (there) return tooLate("follow-up:problem.written-already");
    const shut = shutForGoal(goal, "plan");
    if (shut) return tooLate(shut);
    const { year } = goal;
    if (year === null) return tooLate("follow-up:problem.not-own-goal");
    const today = dayOf(now);
    const problems = await activityProblems(tx, asked, { body: goal.bodyId, today, before: null });
    const serves = joinProblems(problems, await servedUnder(tx, goal, asked, today));
    if (!serves.ok) return serves;
    const begun = {
      state: "planned",
      health: "unknown",
      updated_at: now,
      updated_by: personIn(actor),
      created_at: now,
    };
    const row = { id, body_id: goal.bodyId, goal_id: goal.id, year, ...activityColumns(asked), ...begun };
    await tx.insertInto("activity").values(row).execute();
    await putServed(tx, "activity", id, { ...serves.value, newId });
    await refreshYear(tx, goal.bodyId, year, newId);
    return ok({ id, year });
  },
  trace: ({ loaded: { bodyId }, result }) => activityTrace({ ...result, bodyId }),
});
