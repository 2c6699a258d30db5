import { z } from "zod";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { optionalText } from "../../../platform/change/text-input.ts";
import { updateActivity, writesGoal } from "../actions.ts";
import { healths, longest } from "../model.ts";
import { changeGoalRow } from "./change-goal-row.ts";
import { goalTrace } from "./goal-trace.ts";
import { loadGoal } from "./load-goal.ts";
import { openGoal } from "./open-goal.ts";
import { refreshYear } from "./refresh-year.ts";

const input = z.object({
  goal: z.uuid("follow-up:problem.goal-missing"),
  expectedVersion: seenVersion,
  health: z.enum(healths, "follow-up:problem.health"),
  reason: optionalText(longest.reason),
  nextReview: optionalDay,
});

/**
 * Says how the goal goes, and why when it does not go as planned; when it will be looked at next. Problems: at `reason`; that it
 * is a draft or has ended; a conflict that tells what stands there now.
 */
export const assessGoal = command({
  name: "follow-up/assess-goal",
  input,
  load: ({ tx, input: { goal } }) => loadGoal(tx, goal),
  // Whoever answers for a goal says how it goes, also one who does not plan.
  may: ({ loaded, actor }) => ({
    action:
      actor.kind === "person" && loaded.ownerId === actor.id && loaded.level === "own"
        ? updateActivity
        : writesGoal(loaded.level),
    body: loaded.bodyId,
  }),
  perform: async ({ tx, input: asked, loaded: goal, actor, now, newId }): Promise<Outcome<null>> => {
    const open = openGoal(goal, "assess", asked.expectedVersion);
    if (!open.ok) return open;
    const strays = asked.health === "at_risk" || asked.health === "off_track";
    if (strays && asked.reason === null) return invalid({ path: "reason", key: "follow-up:problem.health-reason" });
    const { health, reason: health_reason, nextReview: next_review } = asked;
    await changeGoalRow({ tx, actor, now }, [goal.id], { health, health_reason, next_review });
    if (goal.year !== null) await refreshYear(tx, goal.bodyId, goal.year, newId);
    return ok(null);
  },
  trace: ({ loaded, input: { health } }) => goalTrace(loaded, { health }),
});
