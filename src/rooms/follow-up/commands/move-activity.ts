import { z } from "zod";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { writePlan } from "../actions.ts";
import { activityTrace } from "./activity-trace.ts";
import { changeActivityRow } from "./change-activity-row.ts";
import { loadActivity } from "./load-activity.ts";
import { openActivity } from "./open-activity.ts";
import { refreshYear } from "./refresh-year.ts";

const input = z.object({
  activity: z.uuid("follow-up:problem.activity-missing"),
  expectedVersion: seenVersion,
  goal: z.uuid("follow-up:problem.move-goal"),
});

/**
 * Hangs an activity under another of the body's own goals; it follows into that goal's year, and keeps what it serves and all its
 * history. Problems: at `goal`; a conflict.
 */
export const moveActivity = command({
  name: "follow-up/move-activity",
  input,
  load: ({ tx, input: { activity } }) => loadActivity(tx, activity),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.bodyId }),
  perform: async ({ tx, input: asked, loaded: row, actor, now, newId }): Promise<Outcome<{ year: number }>> => {
    const open = openActivity(row, asked.expectedVersion);
    if (!open.ok) return open;
    const goal = await tx
      .selectFrom("goal")
      .select(["id", "year"])
      .where("id", "=", asked.goal)
      .where("body_id", "=", row.bodyId)
      .where("state", "<>", "ended")
      .forShare()
      .executeTakeFirst();
    const year = goal?.year ?? null;
    if (!goal || year === null) return invalid({ path: "goal", key: "follow-up:problem.move-goal" });
    await changeActivityRow({ tx, actor, now }, [row.id], { goal_id: goal.id, year });
    for (const one of [...new Set([row.year, year])].sort()) await refreshYear(tx, row.bodyId, one, newId);
    return ok({ year });
  },
  trace: ({ loaded, result: { year } }) => activityTrace(loaded, { year }),
});
