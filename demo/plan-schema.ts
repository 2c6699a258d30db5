import { z } from "zod";
import { key, text } from "./organisation-schema.ts";

const month = z.int().min(1).max(12);
const bodyKind = z.enum(["executive_board", "committee", "district_council", "company"]);
const role = z.enum([
  "unit_manager",
  "department_head",
  "administration_director",
  "security_coordinator",
  "case_officer",
]);

const activity = z.strictObject({
  title: text,
  why: text,
  role,
  /** The month it starts in, and the one it is to be done in. */
  months: z.tuple([month, month]),
  cost: z.int().positive().optional(),
  funding: z.enum(["own", "state_grant", "other"]).default("own"),
  note: text.optional(),
  origin: z.strictObject({ kind: z.enum(["risk", "round", "exercise", "incident", "audit"]), title: text }).optional(),
  evidence: z.strictObject({
    kind: z.enum(["link", "exercise", "round", "other"]),
    title: text,
    address: z.url().optional(),
  }),
});

/** Requirements by their key in the programme in force. Only for some bodies when it says which or of which kinds. */
const theme = z.strictObject({
  key,
  under: key,
  requirements: z.array(key).min(1),
  only: z.array(key).optional(),
  kinds: z.array(bodyKind).optional(),
  title: text,
  about: text,
  activities: z.array(activity).min(2),
});

const several = z.array(text).min(1);
const plan = z.strictObject({
  body: key,
  work: text,
  people: text,
  system: text,
  manner: z.enum(["steady", "silent", "never_adopted", "none", "late"]).default("steady"),
  /** Whether drafts for next year have been begun, once it is autumn. */
  ahead: z.boolean().default(false),
});

/** What the bodies of the demo city set themselves to do. */
export const planShape = {
  cityGoals: z.array(
    z.strictObject({
      key,
      level: z.enum(["orientation", "operational_area"]),
      under: key.optional(),
      title: text,
      about: text,
    }),
  ),
  themes: z.array(theme),
  notes: z.strictObject({
    begun: several,
    on_track: several,
    at_risk: several,
    off_track: several,
    done: several,
    stopped: several,
  }),
  bareReasons: several,
  plans: z.array(plan),
  recurring: z.array(
    z.strictObject({
      body: key,
      title: text,
      why: text,
      every: z.enum(["month", "quarter", "four_months", "half_year", "year"]),
      month: z.int().min(1).max(12),
    }),
  ),
  comments: z.array(z.strictObject({ body: key, text })),
  uploads: z.array(
    z.strictObject({ body: key, title: text, name: key, format: z.enum(["pdf", "docx"]), lines: several }),
  ),
};
