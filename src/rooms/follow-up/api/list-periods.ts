import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readPlan } from "../actions.ts";
import { periodKinds, periodStates } from "../model.ts";
import { yearWheelPage } from "../queries/year-wheel-page.ts";
import { standings } from "../rules/judge-standing.ts";
import { yearQuery } from "./year-query.ts";

const own = z.object({
  bodyId: z.uuid(),
  slug: z.string().meta({ description: "follow-up:api.field.body" }),
  standing: z.enum(standings),
  handedInAt: z.iso.datetime().nullable(),
  late: z.boolean().nullable(),
});
const line = z.object({
  id: z.uuid(),
  kind: z.enum(periodKinds),
  year: z.int(),
  opensDay: z.iso.date(),
  cutOff: z.iso.date(),
  dueDay: z.iso.date(),
  state: z.enum(periodStates),
  own: z.array(own).meta({ description: "follow-up:api.field.own" }),
});

/** A year's periods, and how the token's body stands in each. */
export const listPeriodsOperation = operation({
  name: "follow-up/list-periods",
  method: "GET",
  path: "/periods",
  says: "follow-up:api.list-periods",
  opens: readPlan,
  query: yearQuery,
  output: z.object({ year: z.int(), items: z.array(line), next: z.null() }).meta({ title: "Periods" }),
  run: async ({ world, actor, query, requestId }) => {
    const found = await yearWheelPage(world, actor, query, requestId);
    if (!found.ok) return found;
    const { year, periods } = found.value;
    return { ok: true, value: { year, items: periods, next: null } };
  },
});
