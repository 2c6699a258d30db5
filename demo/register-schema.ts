import { z } from "zod";
import { day, key, text } from "./organisation-schema.ts";

/** `pattern` holds {year} and {serial}; {serial:4} pads with zeros to four digits. */
const register = z.strictObject({
  key,
  body: key,
  name: text,
  pattern: z.string().regex(/\{year\}.*\{serial(:\d)?\}|\{serial(:\d)?\}.*\{year\}/),
  description: text,
  validFrom: day,
  validTo: day.optional(),
});

/** One structure for every authority with a register; the parent of 1.5.3 is 1.5. */
const classification = z.strictObject({
  code: z.string().regex(/^\d+(\.\d+)*$/),
  title: text,
  retention: z.string().regex(/^(bevaras|gallras efter \d+ år)$/),
  validFrom: day,
});

/** A secrecy marking must name its provision (TF 2:20); the day is when it was set. */
const secrecy = z.strictObject({ provision: text, note: text.optional(), day });

const attachment = z.strictObject({ name: z.string().regex(/^[a-z0-9-]+\.txt$/), text });

/** Its number within the case is its place in the list, counted from 1. */
const document = z.strictObject({
  direction: z.enum(["received", "drawn_up", "dispatched"]),
  status: z.enum(["working", "record"]).default("record"),
  day,
  publicTitle: text,
  protectedTitle: text.optional(),
  publicCounterparty: text.optional(),
  protectedCounterparty: text.optional(),
  secrecy: secrecy.optional(),
  attachments: z.array(attachment).default([]),
});

/** A number somebody else gave the matter, exactly as they wrote it. */
const foreignNumber = z.strictObject({ number: text, saidBy: text });

/** `number` is written out and agrees with the register's pattern, the year and the serial. Closed when it has a `closedDay`. */
const caseFile = z.strictObject({
  key,
  register: key,
  number: text,
  year: z.int(),
  serial: z.int().positive(),
  classification: text,
  publicSubject: text,
  protectedSubject: text.optional(),
  publicCounterparty: text.optional(),
  protectedCounterparty: text.optional(),
  secrecy: secrecy.optional(),
  officer: key,
  unit: key.optional(),
  openedDay: day,
  closedDay: day.optional(),
  outcome: text.optional(),
  foreignNumbers: z.array(foreignNumber).default([]),
  relations: z.array(z.strictObject({ to: key, kind: z.enum(["successor_of", "related"]) })).default([]),
  documents: z.array(document).min(1),
});

/** `document` is the document's number within `case`. Undecided while `decision` is missing. */
const disclosureItem = z.strictObject({
  case: key,
  document: z.int().positive(),
  decision: z.enum(["released", "released_in_part", "refused"]).optional(),
  provision: text.optional(),
  reason: text.optional(),
  decidedBy: key.optional(),
});

/** The one who asks may stay anonymous (TF 2:18), so there is never more than an address for the reply. */
const disclosureRequest = z.strictObject({
  key,
  body: key,
  case: key.optional(),
  wanted: text,
  replyAddress: text.optional(),
  channel: z.enum(["form", "mail", "phone", "visit"]),
  receivedAt: z.iso.datetime({ offset: true }),
  decidedAt: z.iso.datetime({ offset: true }).optional(),
  items: z.array(disclosureItem),
});

/** What the demo city has registered. */
export const registerShape = {
  registers: z.array(register),
  classifications: z.array(classification),
  cases: z.array(caseFile),
  disclosureRequests: z.array(disclosureRequest),
};
