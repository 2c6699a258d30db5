import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { optionalText } from "../../../platform/change/text-input.ts";
import { activityStates, healths, longest } from "../model.ts";
import { judgeUpdate } from "../rules/judge-update.ts";
import { activityTrace } from "./activity-trace.ts";
import { loadActivity } from "./load-activity.ts";
import { notYet } from "./not-yet.ts";
import { openActivity } from "./open-activity.ts";
import { ownOrPlan } from "./own-or-plan.ts";
import { percentInput } from "./percent-input.ts";
import { putUpdate } from "./put-update.ts";
import { refreshYear } from "./refresh-year.ts";

const input = z.object({
  activity: z.uuid("follow-up:problem.activity-missing"),
  expectedVersion: seenVersion,
  state: z.enum(activityStates, "follow-up:problem.state"),
  health: z.enum(healths, "follow-up:problem.health"),
  percent: percentInput,
  note: optionalText(longest.note),
  /** The day it was done; today when nothing is written. */
  doneDay: optionalDay,
  noEvidenceReason: optionalText(longest.reason),
  stoppedReason: optionalText(longest.reason),
});
type Input = z.output<typeof input>;

/** How it stands then: what belongs to another state is emptied. */
function standing(asked: Input, today: Temporal.PlainDate, bare: boolean) {
  const { activity, state, health } = asked;
  const done = state === "done";
  return {
    ...{ activity, state, health, note: asked.note ?? "" },
    percent: done ? 100 : asked.percent,
    doneDay: done ? (asked.doneDay ?? today) : null,
    noEvidenceReason: done && bare ? asked.noEvidenceReason : null,
    stoppedReason: state === "stopped" ? asked.stoppedReason : null,
  };
}

/**
 * Says how far an activity has come and how it goes. Each time is kept. Problems: those of `judgeUpdate` and a day that has not
 * come, each at its field; a conflict that tells what stands there now.
 */
export const updateActivity = command({
  name: "follow-up/update-activity",
  input,
  load: ({ tx, input: { activity } }) => loadActivity(tx, activity),
  may: ({ loaded, actor }) => ownOrPlan(actor, loaded),
  perform: async ({ tx, input: asked, loaded: row, actor, now, newId }): Promise<Outcome<{ update: string }>> => {
    const open = openActivity(row, asked.expectedVersion);
    if (!open.ok) return open;
    const future = asked.state === "done" ? notYet("doneDay", asked.doneDay, now) : [];
    const problems = [...judgeUpdate(asked, row), ...future];
    if (problems.length > 0) return invalid(...problems);
    const update = newId();
    await putUpdate({ tx, actor, now }, { id: update, ...standing(asked, dayOf(now), row.evidenceCount === 0) });
    await refreshYear(tx, row.bodyId, row.year, newId);
    return ok({ update });
  },
  trace: ({ loaded, input: { state, health } }) => activityTrace(loaded, { state, health }),
});
