import { z } from "zod";
import { readTime } from "../rules/read-time.ts";

/** The hour a meeting begins, as `17:00`. */
export const timeInput = z.string("meetings:problem.time-missing").transform((text, context) => {
  const time = readTime(text);
  if (time !== null) return time;
  context.addIssue({
    code: "custom",
    message: text.trim() ? "meetings:problem.not-a-time" : "meetings:problem.time-missing",
  });
  return z.NEVER;
});
