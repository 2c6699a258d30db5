import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readPlan } from "../actions.ts";
import { goalLevels, goalStates, healths } from "../model.ts";
import { planPage } from "../queries/plan-page.ts";
import { bodyParams } from "./body-params.ts";
import { yearQuery } from "./year-query.ts";

const line = z.object({
  id: z.uuid(),
  version: z.int(),
  level: z.enum(goalLevels),
  year: z.int().nullable(),
  title: z.string(),
  about: z.string(),
  state: z.enum(goalStates),
  health: z.enum(healths),
  healthReason: z.string().nullable(),
  parentId: z.uuid().nullable().meta({ description: "follow-up:api.field.parent" }),
  parentTitle: z.string().nullable(),
  ownerName: z.string().nullable(),
  ownerRole: z.string().nullable(),
  fromDay: z.iso.date(),
  toDay: z.iso.date(),
  adoptedDay: z.iso.date().nullable(),
  paragraph: z.string().nullable(),
  endedDay: z.iso.date().nullable(),
  endedReason: z.string().nullable(),
  updatedAt: z.iso.datetime(),
  requirementIds: z.array(z.uuid()).meta({ description: "follow-up:api.field.requirements" }),
  areaIds: z.array(z.uuid()).meta({ description: "follow-up:api.field.areas" }),
});

/** A body's own goals for a year, as far as the token may see. */
export const listGoalsOperation = operation({
  name: "follow-up/list-goals",
  method: "GET",
  path: "/bodies/{body}/goals",
  says: "follow-up:api.list-goals",
  opens: readPlan,
  params: bodyParams,
  query: yearQuery,
  output: z
    .object({
      year: z.int(),
      planAdopted: z.iso.date().nullable().meta({ description: "follow-up:api.field.plan-adopted" }),
      items: z.array(line),
      next: z.null(),
    })
    .meta({ title: "Goals" }),
  run: async ({ world, actor, params: { body: slug }, query: { year = null }, requestId }) => {
    const found = await planPage(world, actor, { slug, year }, requestId);
    if (!found.ok) return found;
    const { body, goals, year: shown } = found.value;
    return { ok: true, value: { year: shown, planAdopted: body.adoptedDay, items: goals, next: null } };
  },
});
