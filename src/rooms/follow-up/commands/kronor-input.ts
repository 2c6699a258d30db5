import { z } from "zod";

const most = 10_000_000_000;
const key = "follow-up:problem.cost";

/** Whole kronor as people write them (25 000, 25000 kr), or null when nothing is written. */
export const kronorInput = z
  .union([z.string(), z.number()], key)
  .nullish()
  .transform((text, context) => {
    const written = String(text ?? "")
      .replace(/(\s| |\.)/g, "")
      .replace(/(kr|kronor|sek)$/i, "");
    if (written === "") return null;
    if (/^\d+$/.test(written) && Number(written) <= most) return Number(written);
    context.addIssue({ code: "custom", message: key });
    return z.NEVER;
  });
