import { z } from "zod";
import { day, key, text } from "./organisation-schema.ts";

/** Days from the day the demo is loaded, or the day itself. */
const when = z.union([z.int().min(-400).max(200), day]);
const area = z.strictObject({ key, name: text, about: text, cameOutOf: z.array(key).default([]) });
const law = z.strictObject({ law: text, provision: text, asOf: day, address: z.url().optional() });

/** Without a text it adds to the part of that heading in the consultation's proposal. `becomes` is the heading in the next version. */
const part = z.strictObject({
  heading: text,
  chapter: text.optional(),
  becomes: text.optional(),
  area: key.optional(),
  text: text.optional(),
  laws: z.array(law).default([]),
});

const requirement = z.strictObject({
  key,
  part: text,
  addressee: z.enum(["all", "committees", "companies", "named"]),
  bodies: z.array(key).default([]),
  due: day.optional(),
  areas: z.array(key).min(1),
  evidence: text,
  text,
});

/** Parts by their heading, requirements by their key. */
const change = z.strictObject({
  of: z.enum(["part", "requirement"]),
  change: z.enum(["new", "moved", "split", "merged", "retired", "reworded"]),
  from: text.optional(),
  to: text.optional(),
  reason: text,
});

const version = z.strictObject({
  number: z.int().positive(),
  periodLabel: text,
  begun: when,
  state: z.enum(["drafting", "approved_for_consultation", "in_consultation", "proposed", "adopted"]),
  case: text.optional(),
  consultation: key.optional(),
  decided: z.strictObject({ by: key, day, paragraph: text, inForceFrom: day }).optional(),
  supersededDay: day.optional(),
  reviewDay: day.optional(),
  areas: z.array(area).min(1),
  parts: z.array(part),
  requirements: z.array(requirement),
  changes: z.array(change).default([]),
  /** A text that has been read in and waits to be looked through. */
  waiting: text.optional(),
  moves: z.array(z.strictObject({ matter: text, from: key, to: key, reason: text })).default([]),
  adoptions: z.array(z.strictObject({ body: key, day, paragraph: text, note: text.optional() })).default([]),
});

const programme = z.strictObject({
  key,
  body: key,
  kind: z.enum(["security", "public_safety", "quality", "other"]),
  title: text,
  about: text,
  responsible: text,
  sisters: z.array(z.strictObject({ of: key, about: text })).default([]),
  versions: z.array(version).min(1),
});

/** The demo city's steering documents, the sisters before the one that names them. */
export const programmeShape = { programmes: z.array(programme) };
