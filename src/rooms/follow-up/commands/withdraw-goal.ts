import { z } from "zod";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { writesGoal } from "../actions.ts";
import { changeGoalRow } from "./change-goal-row.ts";
import { goalTrace } from "./goal-trace.ts";
import { loadGoal } from "./load-goal.ts";
import { openGoal } from "./open-goal.ts";
import { refreshYear } from "./refresh-year.ts";

const input = z.object({ goal: z.uuid("follow-up:problem.goal-missing"), expectedVersion: seenVersion });

/** Takes a goal back from the body to be written further; the city sees it no more until it is proposed again. */
export const withdrawGoal = command({
  name: "follow-up/withdraw-goal",
  input,
  load: ({ tx, input: { goal } }) => loadGoal(tx, goal),
  may: ({ loaded }) => ({ action: writesGoal(loaded.level), body: loaded.bodyId }),
  perform: async ({ tx, input: { expectedVersion }, loaded: goal, actor, now, newId }): Promise<Outcome<null>> => {
    const open = openGoal(goal, "withdraw", expectedVersion);
    if (!open.ok) return open;
    await changeGoalRow({ tx, actor, now }, [goal.id], { state: "draft", proposed_at: null });
    if (goal.year !== null) await refreshYear(tx, goal.bodyId, goal.year, newId);
    return ok(null);
  },
  trace: ({ loaded }) => goalTrace(loaded),
});
