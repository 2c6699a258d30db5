import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { writePlan } from "../actions.ts";
import { updateActivity } from "../commands/update-activity.ts";
import { activityStates, healths, longest } from "../model.ts";

const seen = z.object({ version: z.int() });
const most = 100;

const body = z.strictObject({
  state: z.enum(activityStates),
  health: z.enum(healths),
  percent: z.int().min(0).max(most).nullish(),
  note: z.string().max(longest.note).nullish(),
  doneDay: z.iso.date().nullish().meta({ description: "follow-up:api.field.done-day" }),
  noEvidenceReason: z.string().max(longest.reason).nullish().meta({ description: "follow-up:api.field.no-evidence" }),
  stoppedReason: z.string().max(longest.reason).nullish(),
});

/** Says how far an activity has come and how it goes. */
export const updateActivityOperation = operation({
  name: "follow-up/update-activity",
  method: "POST",
  path: "/activities/{activity}/updates",
  says: "follow-up:api.update-activity",
  opens: writePlan,
  params: z.strictObject({ activity: z.uuid() }),
  body,
  changes: "/activities/{activity}",
  output: z.object({ update: z.uuid() }).meta({ title: "ActivityUpdate" }),
  run: ({ world, actor, params, body: given, current, requestId }) => {
    const { version: expectedVersion } = seen.parse(current);
    return updateActivity(world, actor, { ...given, ...params, expectedVersion }, requestId);
  },
});
