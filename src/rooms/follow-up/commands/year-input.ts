import { z } from "zod";

const [first, last] = [2000, 2200];

/** The year of a plan. */
export const yearInput = z.coerce
  .number("follow-up:problem.year")
  .int("follow-up:problem.year")
  .min(first, "follow-up:problem.year")
  .max(last, "follow-up:problem.year");
