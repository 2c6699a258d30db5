import { z } from "zod";

const mostDigits = 1e12;

/** A number as the database takes it, written the Swedish way or the English one: 92,5 or 92.5 or 1 200. `key` is said when it is none. */
export const numberInput = (key: string) =>
  z
    .union([z.string(), z.number()], key)
    .nullish()
    .transform((text, context) => {
      const written = String(text ?? "")
        .replace(/\s|%$/g, "")
        .replace(",", ".");
      if (written === "") return null;
      if (/^-?\d+(\.\d+)?$/.test(written) && Math.abs(Number(written)) < mostDigits) return String(Number(written));
      context.addIssue({ code: "custom", message: key });
      return z.NEVER;
    });
