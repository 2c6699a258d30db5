import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { writePlan } from "../actions.ts";
import { addActivity } from "../commands/add-activity.ts";
import { fundings, longest, originKinds } from "../model.ts";

const line = (most: number) => z.string().max(most).nullish();
const several = z.array(z.uuid()).default([]);

const body = z.strictObject({
  id: z.uuid().optional().meta({ description: "api:about.id" }),
  title: z.string().max(longest.title),
  about: line(longest.about),
  why: z.string().max(longest.why).meta({ description: "follow-up:api.field.why" }),
  requirements: several.meta({ description: "follow-up:api.field.chosen-requirements" }),
  areas: several,
  ownerRole: line(longest.name).meta({ description: "follow-up:api.field.owner-role" }),
  owner: z.uuid().nullish(),
  startsDay: z.iso.date(),
  dueDay: z.iso.date(),
  nextReview: z.iso.date().nullish(),
  cost: z.int().min(0).nullish().meta({ description: "follow-up:api.field.cost" }),
  funding: z.enum(fundings).nullish(),
  fundingNote: line(longest.title),
  originKind: z.enum(originKinds).nullish(),
  originTitle: line(longest.title),
  originAddress: line(longest.address),
});

/** Plans an activity under one of the body's own goals. */
export const addActivityOperation = operation({
  name: "follow-up/add-activity",
  method: "POST",
  path: "/goals/{goal}/activities",
  says: "follow-up:api.add-activity",
  opens: writePlan,
  params: z.strictObject({ goal: z.uuid() }),
  body,
  output: z.object({ id: z.uuid(), year: z.int() }).meta({ title: "AddedActivity" }),
  location: ({ id }) => `/activities/${id}`,
  run: ({ world, actor, params, body: given, requestId }) =>
    addActivity(world, actor, { ...given, ...params }, requestId),
});
