import { z } from "zod";
import { requiredDay } from "../../../platform/change/day-input.ts";

/** The day answers must be in by, and the box that says a day off is meant. */
export const dueDayInput = {
  dueDay: requiredDay("consultations:draft.due-day-missing"),
  freeDayMeant: z
    .string()
    .nullish()
    .transform((said) => said === "yes"),
};
