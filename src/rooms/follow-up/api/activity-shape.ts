import { z } from "zod";
import { activityStates, evidenceKinds, fundings, healths, originKinds } from "../model.ts";

/** An activity as lists show it. */
export const activityLineShape = z.object({
  id: z.uuid(),
  version: z.int(),
  title: z.string(),
  goalId: z.uuid(),
  goalTitle: z.string(),
  bodyId: z.uuid(),
  bodySlug: z.string().meta({ description: "follow-up:api.field.body" }),
  year: z.int(),
  state: z.enum(activityStates),
  health: z.enum(healths),
  percent: z.int().nullable(),
  ownerName: z.string().nullable(),
  ownerRole: z.string().nullable(),
  startsDay: z.iso.date(),
  dueDay: z.iso.date(),
  doneDay: z.iso.date().nullable(),
  nextReview: z.iso.date().nullable(),
  evidenceCount: z.int(),
  noEvidenceReason: z.string().nullable(),
  updatedAt: z.iso.datetime(),
});

const told = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  who: z.string().nullable().meta({ description: "follow-up:api.field.who" }),
  state: z.enum(activityStates),
  health: z.enum(healths),
  percent: z.int().nullable(),
  note: z.string(),
});
const evidence = z.object({
  id: z.uuid(),
  kind: z.enum(evidenceKinds),
  title: z.string(),
  day: z.iso.date(),
  address: z.string().nullable(),
  fileName: z.string().nullable(),
  at: z.iso.datetime(),
  who: z.string().nullable(),
  removedAt: z.iso.datetime().nullable(),
  removedReason: z.string().nullable(),
});
const other = z.object({ id: z.uuid(), title: z.string(), state: z.enum(activityStates), dueDay: z.iso.date() });

/** An activity with what it serves, what has been said of it and what shows that it was done. */
export const activityShape = activityLineShape
  .extend({
    about: z.string(),
    why: z.string(),
    cost: z.int().nullable().meta({ description: "follow-up:api.field.cost" }),
    funding: z.enum(fundings).nullable(),
    fundingNote: z.string().nullable(),
    originKind: z.enum(originKinds).nullable(),
    originTitle: z.string().nullable(),
    originAddress: z.string().nullable(),
    stoppedReason: z.string().nullable(),
    requirementIds: z.array(z.uuid()).meta({ description: "follow-up:api.field.requirements" }),
    areaIds: z.array(z.uuid()).meta({ description: "follow-up:api.field.areas" }),
    updates: z.array(told),
    evidence: z.array(evidence),
    needs: z.array(other).meta({ description: "follow-up:api.field.needs" }),
    neededBy: z.array(other).meta({ description: "follow-up:api.field.needed-by" }),
  })
  .meta({ title: "Activity" });
