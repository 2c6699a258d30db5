import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { writePlan } from "../actions.ts";
import { planDay } from "../rules/plan-day.ts";
import { activityColumns } from "./activity-columns.ts";
import { activityInput } from "./activity-input.ts";
import { activityProblems } from "./activity-problems.ts";
import { activityTrace } from "./activity-trace.ts";
import { changeActivityRow } from "./change-activity-row.ts";
import { joinProblems } from "./join-problems.ts";
import { loadActivity } from "./load-activity.ts";
import { openActivity } from "./open-activity.ts";
import { putServed } from "./put-served.ts";
import { refreshYear } from "./refresh-year.ts";
import { serve } from "./serve.ts";
import { servedBy } from "./served-by.ts";

const input = z.object({
  activity: z.uuid("follow-up:problem.activity-missing"),
  expectedVersion: seenVersion,
  ...activityInput,
});

/** Changes what is written about an activity. Problems: each at its field; a conflict that tells what stands there now. */
export const changeActivity = command({
  name: "follow-up/change-activity",
  input,
  load: ({ tx, input: { activity } }) => loadActivity(tx, activity),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.bodyId }),
  perform: async ({ tx, input: asked, loaded: row, actor, now, newId }): Promise<Outcome<null>> => {
    const open = openActivity(row, asked.expectedVersion);
    if (!open.ok) return open;
    const today = dayOf(now);
    const problems = await activityProblems(tx, asked, { body: row.bodyId, today, before: row.ownerId });
    const kept = await servedBy(tx, "activity", row.id);
    const body = { id: row.bodyId, kind: row.bodyKind };
    const serves = await serve(tx, { ...asked, kept, body, day: planDay(row.year, today) });
    const sound = joinProblems(problems, serves);
    if (!sound.ok) return sound;
    await changeActivityRow({ tx, actor, now }, [row.id], activityColumns(asked));
    await putServed(tx, "activity", row.id, { ...sound.value, newId });
    await refreshYear(tx, row.bodyId, row.year, newId);
    return ok(null);
  },
  trace: ({ loaded }) => activityTrace(loaded),
});
