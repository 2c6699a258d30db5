import { z } from "zod";
import { cleanLine } from "../../../kernel/text.ts";

/** One line of text that must be there, cleaned of what cannot be seen; at most `max` characters. */
export const lineField = (max: number, missing = "web:field.missing") =>
  z.string({ error: missing }).transform(cleanLine).pipe(z.string().min(1, missing).max(max));

/** The same, or nothing: `null`. */
export const optionalLineField = (max: number) =>
  z
    .string()
    .optional()
    .transform((text) => cleanLine(text ?? "") || null)
    .pipe(z.string().max(max).nullable());
