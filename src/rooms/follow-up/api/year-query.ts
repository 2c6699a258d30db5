import { z } from "zod";

const [earliestYear, latestYear] = [2000, 2200];

/** The year asked for; the current one when nothing is said. */
export const yearQuery = z.strictObject({
  year: z.coerce.number().int().min(earliestYear).max(latestYear).optional(),
});
