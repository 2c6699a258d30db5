import { z } from "zod";
import { parseDay } from "../../../kernel/day.ts";
import { optionalId, optionalLine, optionalText, requiredLine } from "../../../platform/change/text-input.ts";
import { directions, longest } from "../model.ts";
import { keptFiles } from "./kept-files.ts";

const day = z.string().transform((text, context) => {
  const read = parseDay(text);
  if (read === null) context.addIssue({ code: "custom", message: "web:field.not-a-day" });
  return read ?? z.NEVER;
});

const secrecy = z
  .object({
    provision: requiredLine("register:provision-needed", longest.provision),
    note: optionalText(longest.note),
    day,
  })
  .nullish()
  .transform((mark) => mark ?? null);

const document = z.object({
  direction: z.enum(directions),
  status: z.enum(["working", "record"]),
  day,
  publicTitle: requiredLine("register:title-missing", longest.subject),
  protectedTitle: optionalLine(longest.subject),
  publicCounterparty: optionalLine(longest.counterparty),
  protectedCounterparty: optionalLine(longest.counterparty),
  secrecy,
  files: keptFiles,
});

/** A case as another register kept it, with the number it has there. Documents stand in the order of their numbers. */
export const broughtCase = z.object({
  register: z.uuid(),
  number: requiredLine("register:number-missing", longest.number),
  year: z.int().min(1900).max(2200),
  serial: z.int().positive(),
  classification: optionalId("register:classification-unknown"),
  publicSubject: requiredLine("register:subject-missing", longest.subject),
  protectedSubject: optionalLine(longest.subject),
  publicCounterparty: optionalLine(longest.counterparty),
  protectedCounterparty: optionalLine(longest.counterparty),
  secrecy,
  officer: optionalId("register:officer-unknown"),
  unit: optionalId("register:unit-unknown"),
  openedDay: day,
  closedDay: z.union([day, z.null()]),
  outcome: optionalText(longest.outcome),
  foreignNumbers: z.array(z.object({ raw: z.string().min(1).max(longest.number), saidBy: z.string().nullable() })),
  documents: z.array(document),
});

export type BroughtCase = z.output<typeof broughtCase>;
