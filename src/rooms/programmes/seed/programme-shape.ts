import { z } from "zod";
import { addressees, changes, programmeKinds, versionStates } from "../model.ts";

const day = z.iso.date().transform((text) => Temporal.PlainDate.from(text));
const noDay = z.iso
  .date()
  .nullish()
  .transform((text) => (text ? Temporal.PlainDate.from(text) : null));
const maybe = z
  .string()
  .nullish()
  .transform((given) => given ?? null);
const text = z.string().min(1);
const keys = z.array(text);

const part = z.object({
  heading: text,
  /** The heading of the chapter it lies in; null for a chapter. */
  chapter: maybe,
  /** What the same part is called in the next version. */
  becomes: maybe,
  area: maybe,
  /** Markdown; null when the text comes from the consultation's proposal. */
  text: maybe,
  laws: z.array(z.object({ law: text, provision: text, asOf: day, address: maybe })),
});

const requirement = z.object({
  key: text,
  part: text,
  text,
  addressee: z.enum(addressees),
  bodies: keys,
  due: noDay,
  areas: keys,
  evidence: text,
});

const version = z.object({
  number: z.number(),
  periodLabel: text,
  begun: day,
  state: z.enum(versionStates),
  case: maybe,
  consultation: z.uuid().nullish(),
  decided: z.object({ by: text, day, paragraph: text, inForceFrom: day }).nullish(),
  supersededDay: noDay,
  reviewDay: noDay,
  areas: z.array(z.object({ key: text, name: text, about: text, cameOutOf: keys })),
  parts: z.array(part),
  requirements: z.array(requirement),
  changes: z.array(
    z.object({ of: z.enum(["part", "requirement"]), change: z.enum(changes), from: maybe, to: maybe, reason: text }),
  ),
  /** Markdown that has been read in and waits to be looked through. */
  waiting: maybe,
  moves: z.array(z.object({ matter: text, from: text, to: text, reason: text })),
  adoptions: z.array(z.object({ body: text, day, paragraph: text, note: maybe })),
});

/** A programme with all its versions, as it is read in: everything points at other things by key, slug or heading. */
export const programmeShape = z.object({
  key: text,
  body: text,
  kind: z.enum(programmeKinds),
  title: text,
  about: text,
  responsible: text,
  sisters: z.array(z.object({ of: text, about: text })),
  versions: z.array(version).min(1),
});

export type ProgrammeInput = z.input<typeof programmeShape>;
export type Programme = z.output<typeof programmeShape>;
export type Version = Programme["versions"][number];
