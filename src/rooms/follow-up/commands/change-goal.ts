import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { writesGoal } from "../actions.ts";
import { planDay } from "../rules/plan-day.ts";
import { changeGoalRow } from "./change-goal-row.ts";
import { goalInput } from "./goal-input.ts";
import { goalProblems } from "./goal-problems.ts";
import { goalTrace } from "./goal-trace.ts";
import { joinProblems } from "./join-problems.ts";
import { type GoalRow, loadGoal } from "./load-goal.ts";
import { openGoal } from "./open-goal.ts";
import { putServed } from "./put-served.ts";
import { refreshYear } from "./refresh-year.ts";
import { serve } from "./serve.ts";
import { servedBy } from "./served-by.ts";

const input = z.object({ goal: z.uuid("follow-up:problem.goal-missing"), expectedVersion: seenVersion, ...goalInput });
type Input = z.output<typeof input>;

const otherDay = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) !== 0;

/** What was adopted is the words and the days: when they change, the body has to decide anew. */
const undecided = (goal: GoalRow, asked: Input) =>
  goal.state === "adopted" &&
  (asked.title !== goal.title || otherDay(asked.fromDay, goal.fromDay) || otherDay(asked.toDay, goal.toDay));

/**
 * Changes what is written about a goal. An adopted goal whose words or days change waits for a decision again. Problems: each at
 * its field; a conflict that tells what stands there now.
 */
export const changeGoal = command({
  name: "follow-up/change-goal",
  input,
  load: ({ tx, input: { goal } }) => loadGoal(tx, goal),
  may: ({ loaded }) => ({ action: writesGoal(loaded.level), body: loaded.bodyId }),
  perform: async ({ tx, input: asked, loaded: goal, actor, now, newId }): Promise<Outcome<{ again: boolean }>> => {
    const open = openGoal(goal, "change", asked.expectedVersion);
    if (!open.ok) return open;
    const today = dayOf(now);
    const at = { body: goal.bodyId, level: goal.level, today, owner: goal.ownerId, parent: goal.parentId };
    const body = { id: goal.bodyId, kind: goal.bodyKind };
    const kept = await servedBy(tx, "goal", goal.id);
    const serves =
      goal.level === "own" ? await serve(tx, { ...asked, kept, body, day: planDay(goal.year, today) }) : ok(kept);
    const sound = joinProblems(await goalProblems(tx, asked, at), serves);
    if (!sound.ok) return sound;
    const again = undecided(goal, asked);
    await changeGoalRow({ tx, actor, now }, [goal.id], {
      title: asked.title,
      about: asked.about ?? "",
      parent_id: asked.parent,
      owner_role: asked.ownerRole,
      owner_id: asked.owner,
      from_day: asked.fromDay,
      to_day: asked.toDay,
      next_review: asked.nextReview,
      ...(again ? { state: "proposed", proposed_at: now, adopted_day: null, paragraph: null } : {}),
    });
    await putServed(tx, "goal", goal.id, { ...sound.value, newId });
    if (goal.year !== null) await refreshYear(tx, goal.bodyId, goal.year, newId);
    return ok({ again });
  },
  trace: ({ loaded, result: { again } }) => goalTrace(loaded, { again: again ? 1 : 0 }),
});
