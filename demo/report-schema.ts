import { z } from "zod";
import { key, text } from "./organisation-schema.ts";

/** Days from the day the demo is loaded. */
const offset = z.int().min(-200).max(200);
const section = z.enum([
  "proposed_decision",
  "summary",
  "background",
  "the_matter",
  "preparation",
  "gender_equality",
  "child_rights",
  "disability",
  "climate",
  "economy",
  "views",
]);

const step = z.strictObject({
  kind: z.enum(["department", "cooperation_group", "disability_council", "pensioners_council", "other"]),
  name: text,
  on: offset,
  outcome: z.enum(["treated", "had_the_opportunity"]),
});

const dissent = z.strictObject({
  kind: z.enum(["reservation", "special_statement", "alternate_statement"]),
  names: text,
  statement: text,
});

const report = z
  .strictObject({
    key,
    body: key,
    answers: key.optional(),
    case: text.optional(),
    kind: z.enum(["committee_statement", "administration_statement", "chair_decision"]),
    title: text.optional(),
    begunOn: offset,
    sections: z.partialRecord(section, text),
    stance: z.enum(["supports", "supports_with_viewpoints", "neutral", "rejects_in_part", "rejects"]).optional(),
    steps: z.array(step).default([]),
    meetingOn: offset.optional(),
    askedOn: offset.optional(),
    attestedOn: z.array(offset).default([]),
    agendaOn: offset.optional(),
    decision: z
      .strictObject({ immediate: z.boolean(), approved: z.boolean(), dissents: z.array(dissent).default([]) })
      .optional(),
  })
  .refine(
    (each) => (each.answers === undefined) !== (each.case === undefined),
    "a report answers something or has a case",
  );

/** What the demo city's officers write, and who is away meanwhile. */
export const reportShape = {
  away: z.array(z.strictObject({ person: key, substitute: key, from: offset, to: offset })),
  reports: z.array(report),
};
