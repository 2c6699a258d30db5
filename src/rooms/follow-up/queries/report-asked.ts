import { z } from "zod";

/** A body's report in a period; without a number the newest. */
export const reportAsked = z.object({
  period: z.uuid(),
  body: z.string().max(200),
  number: z.coerce.number().int().positive().nullish().catch(null),
});
