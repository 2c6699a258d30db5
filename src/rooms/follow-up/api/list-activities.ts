import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readPlan } from "../actions.ts";
import { planPage } from "../queries/plan-page.ts";
import { activityLineShape } from "./activity-shape.ts";
import { bodyParams } from "./body-params.ts";
import { yearQuery } from "./year-query.ts";

/** What a body does in a year, the soonest due first. */
export const listActivitiesOperation = operation({
  name: "follow-up/list-activities",
  method: "GET",
  path: "/bodies/{body}/activities",
  says: "follow-up:api.list-activities",
  opens: readPlan,
  params: bodyParams,
  query: yearQuery,
  output: z.object({ year: z.int(), items: z.array(activityLineShape), next: z.null() }).meta({ title: "Activities" }),
  run: async ({ world, actor, params: { body: slug }, query: { year = null }, requestId }) => {
    const found = await planPage(world, actor, { slug, year }, requestId);
    if (!found.ok) return found;
    return { ok: true, value: { year: found.value.year, items: found.value.activities, next: null } };
  },
});
