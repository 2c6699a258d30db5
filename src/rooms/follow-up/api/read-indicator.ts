import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readPlan } from "../actions.ts";
import { yearParts } from "../model.ts";
import { indicatorPage } from "../queries/indicator-page.ts";
import { indicatorFacts, outcomeShape } from "./indicator-shape.ts";

const point = z.object({
  year: z.int(),
  part: z.enum(yearParts),
  ...outcomeShape,
  reason: z.string().nullable(),
  at: z.iso.datetime().nullable(),
});

/** One indicator with its values and targets through the years. */
export const readIndicatorOperation = operation({
  name: "follow-up/read-indicator",
  method: "GET",
  path: "/indicators/{indicator}",
  says: "follow-up:api.read-indicator",
  opens: readPlan,
  params: z.strictObject({ indicator: z.uuid() }),
  output: z
    .object({ ...indicatorFacts, about: z.string(), endedDay: z.iso.date().nullable(), series: z.array(point) })
    .meta({ title: "Indicator" }),
  run: ({ world, actor, params, requestId }) => indicatorPage(world, actor, params, requestId),
});
