import { z } from "zod";
import { computedNames, directions, indicatorSources, valueKinds } from "../model.ts";

/** What is said of an indicator. */
export const indicatorFacts = {
  id: z.uuid(),
  council: z.boolean().meta({ description: "follow-up:api.field.council" }),
  name: z.string(),
  unit: z.string(),
  better: z.enum(directions),
  period: z.enum(["year", "four_months"]),
  source: z.enum(indicatorSources),
  computedBy: z.enum(computedNames).nullable().meta({ description: "follow-up:api.field.computed" }),
  responsible: z.string(),
  stale: z.boolean().meta({ description: "follow-up:api.field.stale" }),
};

/** A value beside its target. */
export const outcomeShape = {
  kind: z.enum(valueKinds).nullable(),
  value: z.number().nullable(),
  target: z.number().nullable(),
};
