import { z } from "zod";
import { parseDay } from "../../kernel/day.ts";

const withHyphens = (text: string) => text.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");

/** A day as 2026-03-01 or 20260301 (the numeric keyboard of a phone has no hyphen); null when nothing is written. */
export const optionalDay = z
  .string()
  .nullish()
  .transform((text, context) => {
    if (!text?.trim()) return null;
    const day = parseDay(withHyphens(text));
    if (day === null) context.addIssue({ code: "custom", message: "web:field.not-a-day" });
    return day;
  });

/** A day that must be there; `key` is said when it is not. */
export const requiredDay = (key: string) =>
  z.unknown().transform((text, context): Temporal.PlainDate => {
    const read = optionalDay.safeParse(text);
    if (read.data) return read.data;
    context.addIssue({ code: "custom", message: read.success ? key : "web:field.not-a-day" });
    return z.NEVER;
  });
