import { z } from "zod";
import { cleanLine, cleanText } from "../../../kernel/text.ts";

/** One line that must be there; `key` is said when it is not. Longest in characters. */
export const requiredLine = (key: string, longest: number) =>
  z.string(key).transform(cleanLine).pipe(z.string().min(1, key).max(longest));

/** One line, or null when it is empty. */
export const optionalLine = (longest: number) =>
  z
    .string()
    .nullish()
    .transform((text) => cleanLine(text ?? "") || null)
    .pipe(z.string().max(longest).nullable());

/** Several lines that must be there. */
export const requiredText = (key: string, longest: number) =>
  z.string(key).transform(cleanText).pipe(z.string().min(1, key).max(longest));

/** Several lines, or null when they are empty. */
export const optionalText = (longest: number) =>
  z
    .string()
    .nullish()
    .transform((text) => cleanText(text ?? "") || null)
    .pipe(z.string().max(longest).nullable());

/** A row chosen in a list, or null for none; `key` is said when it is no id. */
export const optionalId = (key: string) =>
  z
    .string()
    .nullish()
    .transform((text) => text || null)
    .pipe(z.uuid(key).nullable());
