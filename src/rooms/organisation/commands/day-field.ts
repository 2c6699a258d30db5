import { z } from "zod";
import { parseDay } from "../../../kernel/day.ts";

const earliestYear = 1900;
const latestYear = 2200;
const withoutHyphens = /^(\d{4})(\d{2})(\d{2})$/;

const toDay = (text: string, context: z.RefinementCtx): Temporal.PlainDate => {
  const day = parseDay(text.trim().replace(withoutHyphens, "$1-$2-$3"));
  if (day && day.year >= earliestYear && day.year <= latestYear) return day;
  context.addIssue({ code: "custom", message: text.trim() === "" ? "web:field.missing" : "web:field.not-a-day" });
  return z.NEVER;
};

/** A day as people write it in a form: 2026-03-01, or 20260301 since the numeric keyboard has no hyphen. */
export const dayField = z.string({ error: "web:field.missing" }).transform(toDay);

/** The same, or nothing: `null`. */
export const optionalDayField = z
  .string()
  .nullish()
  .transform((text, context) => (text?.trim() ? toDay(text, context) : null));
