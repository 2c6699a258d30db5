import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readPlan } from "../actions.ts";
import { activityPage } from "../queries/activity-page.ts";
import { activityShape } from "./activity-shape.ts";

/** One activity with its updates, its evidence and what it waits for. */
export const readActivityOperation = operation({
  name: "follow-up/read-activity",
  method: "GET",
  path: "/activities/{activity}",
  says: "follow-up:api.read-activity",
  opens: readPlan,
  params: z.strictObject({ activity: z.uuid() }),
  output: activityShape,
  run: async ({ world, actor, params, requestId }) => {
    const found = await activityPage(world, actor, params, requestId);
    return found.ok ? { ok: true, value: { ...found.value.activity, ...found.value.life } } : found;
  },
});
