import { z } from "zod";
import { key, text } from "./organisation-schema.ts";

/** Years from the one the demo is loaded in. */
const year = z.int().min(-2).max(1);

const value = z.strictObject({
  year,
  part: z.enum(["t1", "t2", "year"]),
  kind: z.enum(["outcome", "estimate", "not_measured"]).default("outcome"),
  value: z.number().optional(),
  reason: text.optional(),
});

const indicator = z.strictObject({
  /** Decided by the council and kept by the executive board; the others belong to whoever is responsible. */
  council: z.boolean(),
  responsible: key,
  /** The name of a focus area in the programme in force. */
  area: text.optional(),
  name: text,
  about: text,
  unit: text,
  better: z.enum(["higher", "lower"]),
  period: z.enum(["year", "four_months"]),
  computedBy: z
    .enum(["activities_in_time", "done_with_evidence", "goals_adopted_in_time", "answers_in_time"])
    .optional(),
  targets: z.record(z.string().regex(/^-?\d$/), z.number()),
  values: z.array(value).default([]),
  request: z.strictObject({ wish: z.literal("target"), year, target: z.number(), reason: text }).optional(),
});

/** What the demo city measures. */
export const indicatorShape = { indicators: z.array(indicator) };
