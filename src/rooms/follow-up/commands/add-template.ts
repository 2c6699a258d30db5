import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type FieldProblem, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredDay } from "../../../platform/change/day-input.ts";
import { writePlan } from "../actions.ts";
import { shutForGoal } from "../lifecycle.ts";
import { recurrences } from "../model.ts";
import { loadGoal } from "./load-goal.ts";
import { makeTurns } from "./make-turns.ts";
import { ownerProblems } from "./owner-problems.ts";
import { templateInput } from "./template-input.ts";
import { untilProblems } from "./until-problems.ts";

const input = z.object({
  /** The form's own id: the same form sent twice is one. */
  id: z.uuid().optional(),
  goal: z.uuid("follow-up:problem.goal-missing"),
  every: z.enum(recurrences, "follow-up:recurring.every-missing"),
  firstDue: requiredDay("follow-up:recurring.first-missing"),
  ...templateInput,
});
type Input = z.output<typeof input>;

const yearProblems = ({ firstDue }: Input, year: number): FieldProblem[] =>
  firstDue.year === year ? [] : [{ path: "firstDue", key: "follow-up:recurring.first-in-year", values: { year } }];

/**
 * Plans something that comes back under one of the body's own goals. Its turns for the goal's year are made at once; those of later
 * years when the goal has been copied there. Problems: each at its field.
 */
export const addTemplate = command({
  name: "follow-up/add-template",
  input,
  load: ({ tx, input: { goal } }) => loadGoal(tx, goal),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.bodyId }),
  perform: async (doing): Promise<Outcome<{ id: string; count: number }>> => {
    const { tx, input: asked, loaded: goal, now, newId } = doing;
    const id = asked.id ?? newId();
    const there = await tx.selectFrom("activity_template").select("id").where("id", "=", id).executeTakeFirst();
    if (there) return tooLate("follow-up:problem.written-already");
    const shut = goal.year === null ? "follow-up:problem.not-own-goal" : shutForGoal(goal, "plan");
    if (shut || goal.year === null) return tooLate(shut ?? "");
    const owner = await ownerProblems(tx, asked, { body: goal.bodyId, today: dayOf(now), before: null });
    const problems = [...owner, ...untilProblems(asked), ...yearProblems(asked, goal.year)];
    if (problems.length > 0) return invalid(...problems);
    const { title, why, every, firstDue, until, daysAhead, ownerRole, owner: ownerId } = asked;
    const words = { title, about: asked.about ?? "", why };
    const days = { every, first_due: firstDue, until, days_ahead: daysAhead };
    const by = { owner_role: ownerRole, owner_id: ownerId, created_at: now };
    await tx
      .insertInto("activity_template")
      .values({ id, body_id: goal.bodyId, goal_id: goal.id, ...words, ...days, ...by })
      .execute();
    const template = { id, bodyId: goal.bodyId, goalId: goal.id, ...words, every, firstDue, until, daysAhead };
    const count = await makeTurns(doing, { ...template, ownerId, ownerRole, endedDay: null, version: 1 });
    return ok({ id, count });
  },
  trace: ({ loaded, result: { id, count } }) => ({
    subject: { kind: "activity_template", id },
    body: loaded.bodyId,
    facts: { of: loaded.year, count },
  }),
});
