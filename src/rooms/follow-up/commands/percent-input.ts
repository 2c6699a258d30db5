import { z } from "zod";

const key = "follow-up:problem.percent";

/** How much is done, 0–100 with or without its sign, or null when nothing is written. */
export const percentInput = z
  .union([z.string(), z.number()], key)
  .nullish()
  .transform((text, context) => {
    const written = String(text ?? "").replace(/\s|%$/g, "");
    if (written === "") return null;
    if (/^\d{1,3}$/.test(written) && Number(written) <= 100) return Number(written);
    context.addIssue({ code: "custom", message: key });
    return z.NEVER;
  });
