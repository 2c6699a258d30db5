import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readPlan } from "../actions.ts";
import { shutForGoal } from "../lifecycle.ts";
import { type ActivityFacts, activityFacts } from "./activity-facts.ts";
import { type ActivityInList, activityRows } from "./activity-rows.ts";
import { type FormChoices, formChoices } from "./form-choices.ts";
import { type GoalInList, goalRows } from "./goal-rows.ts";

export type ActivityForm = {
  goal: GoalInList;
  activity: (ActivityInList & ActivityFacts) | null;
  choices: FormChoices;
};

/** What the form for an activity shows: one there is, or a new one under a goal of one's own body. */
export const activityForm = query({
  name: "follow-up/activity-form",
  input: z.object({ goal: z.uuid().optional(), activity: z.uuid().optional() }),
  scope: readPlan,
  run: async ({ db, input, now, visible }): Promise<Outcome<ActivityForm>> => {
    const today = dayOf(now);
    const one = { today, most: 1 };
    const [row] = input.activity
      ? await activityRows(db, sql`a.id = ${input.activity} and ${visible("a.body_id")}`, one)
      : [];
    const facts = row ? await activityFacts(db, row.id) : null;
    if (input.activity && !(row && facts)) return missing("follow-up:problem.activity-missing");
    const goalId = row?.goalId ?? input.goal ?? null;
    const [goal] = await goalRows(db, sql`g.id = ${goalId} and ${visible("g.body_id")}`, one);
    if (!goal) return missing("follow-up:problem.goal-missing");
    if (goal.level !== "own") return tooLate("follow-up:problem.not-own-goal");
    const shut = row ? null : shutForGoal(goal, "plan");
    if (shut) return tooLate(shut);
    const { kind } = await db.selectFrom("body").select("kind").where("id", "=", goal.bodyId).executeTakeFirstOrThrow();
    const { requirementIds, areaIds } = facts ?? goal;
    const at = { body: { id: goal.bodyId, kind }, level: goal.level, year: goal.year, today };
    const choices = await formChoices(db, { ...at, requirementIds, areaIds });
    return ok({ goal, activity: row && facts ? { ...row, ...facts } : null, choices });
  },
});
