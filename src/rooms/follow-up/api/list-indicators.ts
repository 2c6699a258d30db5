import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readPlan } from "../actions.ts";
import { indicatorList } from "../queries/indicator-list.ts";
import { indicatorFacts, outcomeShape } from "./indicator-shape.ts";

const line = z.object({
  ...indicatorFacts,
  ...outcomeShape,
  valueYear: z.int().nullable().meta({ description: "follow-up:api.field.value-year" }),
});

/** The council's indicators and the body's own, each with its newest outcome and that year's target. */
export const listIndicatorsOperation = operation({
  name: "follow-up/list-indicators",
  method: "GET",
  path: "/indicators",
  says: "follow-up:api.list-indicators",
  opens: readPlan,
  output: z.object({ items: z.array(line), next: z.null() }).meta({ title: "Indicators" }),
  run: async ({ world, actor, requestId }) => {
    const found = await indicatorList(world, actor, {}, requestId);
    return found.ok ? { ok: true, value: { items: found.value, next: null } } : found;
  },
});
