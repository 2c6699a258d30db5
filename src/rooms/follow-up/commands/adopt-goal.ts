import { z } from "zod";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { adoptsGoal } from "../actions.ts";
import { changeGoalRow } from "./change-goal-row.ts";
import { decisionInput } from "./decision-input.ts";
import { goalTrace } from "./goal-trace.ts";
import { loadGoal } from "./load-goal.ts";
import { notYet } from "./not-yet.ts";
import { openGoal } from "./open-goal.ts";
import { refreshYear } from "./refresh-year.ts";

const input = z.object({
  goal: z.uuid("follow-up:problem.goal-missing"),
  expectedVersion: seenVersion,
  ...decisionInput,
});

/** Notes that the body has adopted the goal. Problems: at `day` and `paragraph`; that it waits for no decision; a conflict. */
export const adoptGoal = command({
  name: "follow-up/adopt-goal",
  input,
  load: ({ tx, input: { goal } }) => loadGoal(tx, goal),
  may: ({ loaded }) => ({ action: adoptsGoal(loaded.level), body: loaded.bodyId }),
  perform: async ({ tx, input: asked, loaded: goal, actor, now, newId }): Promise<Outcome<null>> => {
    const open = openGoal(goal, "adopt", asked.expectedVersion);
    if (!open.ok) return open;
    const problems = notYet("day", asked.day, now);
    if (problems.length > 0) return invalid(...problems);
    const decided = { state: "adopted", adopted_day: asked.day, paragraph: asked.paragraph };
    await changeGoalRow({ tx, actor, now }, [goal.id], decided);
    if (goal.year !== null) await refreshYear(tx, goal.bodyId, goal.year, newId);
    return ok(null);
  },
  trace: ({ loaded, input: { day, paragraph } }) => goalTrace(loaded, { day: day.toString(), paragraph }),
});
