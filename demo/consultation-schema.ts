import { z } from "zod";
import { day, key, text } from "./organisation-schema.ts";

/** Days from the day the demo is loaded, or the day itself for what is history. */
const offset = z.union([z.int().min(-200).max(200), day]);
const stance = z.enum(["supports", "supports_with_viewpoints", "neutral", "rejects_in_part", "rejects"]);
const viewpoint = z.strictObject({
  /** The heading of the section in the proposal; left out it is about the whole. */
  section: text.optional(),
  kind: z.enum(["wish", "objection", "question", "support"]),
  words: text,
});

const said = {
  stance,
  text,
  viewpoints: z.array(viewpoint).default([]),
  replies: z.array(z.string()).default([]),
};

const answer = z.strictObject({
  ...said,
  kind: z.enum(["committee_statement", "administration_statement", "chair_decision", "statement"]),
  decidedOn: offset,
  sections: z.array(z.strictObject({ section: text, stance })).default([]),
  dissents: z
    .array(
      z.strictObject({
        kind: z.enum(["reservation", "special_statement", "alternate_statement"]),
        names: text,
        statement: text,
      }),
    )
    .default([]),
});

const event = { of: key, on: offset };
const bodyEvent = { ...event, body: key };

const happened = z.discriminatedUnion("does", [
  z.strictObject({ ...bodyEvent, does: z.literal("register") }),
  z.strictObject({ ...bodyEvent, does: z.literal("answer"), answer }),
  z.strictObject({
    ...bodyEvent,
    does: z.literal("answer-briefly"),
    kind: z.enum(["declined", "no_objection"]),
    reason: text.optional(),
  }),
  z.strictObject({ ...bodyEvent, does: z.literal("ask-extension"), until: offset, reason: text }),
  z.strictObject({ ...bodyEvent, does: z.literal("grant-extension"), until: offset }),
  z.strictObject({ ...bodyEvent, does: z.literal("answer-by-link"), answer: z.strictObject(said) }),
  z.strictObject({
    ...event,
    does: z.literal("bring"),
    from: key,
    name: z.string().regex(/^[a-z0-9-]+\.txt$/),
    number: text,
    file: text,
    /** Null while it waits for somebody to confirm what was read. */
    answer: answer.nullable(),
    unasked: z.boolean().optional(),
  }),
]);

const consultation = z.strictObject({
  key,
  sender: key,
  by: z.enum(["security_strategist", "case_officer"]),
  title: text,
  case: text.optional(),
  succeeds: text.optional(),
  passesOn: key.optional(),
  carriesOn: key.optional(),
  sentOn: offset,
  draft: z.boolean().optional(),
  dueOn: offset,
  instructions: text,
  questions: z.array(text).default([]),
  proposal: key.optional(),
  groups: z.array(key).default([]),
  bodies: z.array(key).default([]),
  outside: z.array(z.strictObject({ name: text, email: z.email() })).default([]),
});

const handled = z.strictObject({
  /** Exactly as the viewpoint was written. */
  words: text,
  outcome: z.enum(["taken", "partly", "not", "noted"]),
  reason: z.string(),
  /** The heading of the section that was changed. */
  changed: text.optional(),
});

const compilation = z.strictObject({
  of: key,
  on: offset,
  /** Left out, the report is still a draft and the consultation is out. */
  closedOn: offset.optional(),
  proposal: key.optional(),
  report: z.strictObject({
    serial: z.int().positive(),
    title: text,
    /** What somebody has written in the first paragraph. */
    decision: text.optional(),
  }),
  handled: z.array(handled),
});

/** What the demo city has sent out, and been answered. */
export const consultationShape = {
  proposals: z.array(z.strictObject({ key, markdown: text })),
  consultations: z.array(consultation),
  events: z.array(happened),
  compilations: z.array(compilation),
};
