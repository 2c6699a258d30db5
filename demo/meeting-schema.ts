import { z } from "zod";
import { key, text } from "./organisation-schema.ts";

const calendar = z.strictObject({
  bodies: z.array(key).min(1),
  every: z.int().positive(),
  phase: z.int(),
  startsAt: z.string().regex(/^\d\d\.\d\d$/),
  place: text,
});

const item = z.strictObject({
  body: key,
  on: z.int(),
  group: z.enum(["opening", "decisions", "consultations", "notifications", "closing"]),
  title: text,
});

/** When the demo city's committees meet. */
export const meetingShape = { calendars: z.array(calendar), items: z.array(item) };
