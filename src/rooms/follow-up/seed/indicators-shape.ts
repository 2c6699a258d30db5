import { z } from "zod";
import { computedNames, directions, valueKinds, yearParts } from "../model.ts";

const text = z.string().min(1);

const indicator = z.object({
  council: z.boolean(),
  area: text.nullish(),
  name: text,
  about: text,
  unit: text,
  better: z.enum(directions),
  period: z.enum(["year", "four_months"]),
  computedBy: z.enum(computedNames).nullish(),
  targets: z.array(z.object({ year: z.number(), target: z.number() })),
  values: z.array(
    z.object({
      ...{ year: z.number(), part: z.enum(yearParts), kind: z.enum(valueKinds), value: z.number().nullish() },
      reason: text.nullish(),
    }),
  ),
  request: z.object({ wish: z.literal("target"), year: z.number(), target: z.number(), reason: text }).nullish(),
});

/** The indicators of one body. */
export const indicatorsShape = z.object({ body: text, indicators: z.array(indicator) });
export type LoadedIndicator = z.output<typeof indicator>;
