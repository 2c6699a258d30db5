import { z } from "zod";
import { caseStates, directions, documentStatuses, relationKinds } from "../model.ts";

const fileShape = z.object({ id: z.uuid(), name: z.string(), mediaType: z.string(), size: z.int() });

/** A document as it stands in its case; the files are those of its newest version. */
export const documentLineShape = z.object({
  id: z.uuid(),
  number: z.int().meta({ description: "register:api.field.document-number" }),
  direction: z.enum(directions),
  status: z.enum(documentStatuses),
  publicTitle: z.string(),
  protectedTitle: z.string().nullable(),
  publicCounterparty: z.string().nullable(),
  protectedCounterparty: z.string().nullable(),
  secrecyProvision: z.string().nullable(),
  day: z.iso.date(),
  files: z.array(fileShape),
});

/** What is said of a case; protected text is there only for those who may read the case, and that they read it is noted. */
const caseFactsShape = z.object({
  id: z.uuid(),
  number: z.string(),
  state: z.enum(caseStates),
  bodyId: z.uuid(),
  body: z.string(),
  register: z.string(),
  classification: z.string().nullable(),
  publicSubject: z.string(),
  protectedSubject: z.string().nullable().meta({ description: "register:api.field.protected" }),
  publicCounterparty: z.string().nullable(),
  protectedCounterparty: z.string().nullable().meta({ description: "register:api.field.protected" }),
  secrecyProvision: z.string().nullable(),
  officer: z.string().nullable(),
  unit: z.string().nullable(),
  openedDay: z.iso.date(),
  closedDay: z.iso.date().nullable(),
  outcome: z.string().nullable(),
  updatedAt: z.iso.datetime(),
});

const relatedShape = z.object({
  id: z.uuid(),
  kind: z.enum(relationKinds),
  outward: z.boolean().meta({ description: "register:api.field.outward" }),
  number: z.string(),
  publicSubject: z.string(),
  state: z.enum(caseStates),
  readable: z.boolean().meta({ description: "register:api.field.readable" }),
});

/** A case with everything in it. */
export const caseShape = caseFactsShape
  .extend({
    foreignNumbers: z.array(z.object({ raw: z.string(), saidBy: z.string().nullable() })),
    related: z.array(relatedShape),
    documents: z.array(documentLineShape),
  })
  .meta({ title: "Case" });
