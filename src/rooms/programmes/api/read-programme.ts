import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readAdopted } from "../actions.ts";
import { halts, programmeKinds, standings } from "../model.ts";
import { programmePage } from "../queries/programme-page.ts";

const longestSlug = 200;

const version = z.object({
  id: z.uuid(),
  number: z.int(),
  periodLabel: z.string(),
  standing: z.enum(standings),
  halted: z.enum(halts).nullable(),
  decidedDay: z.iso.date().nullable(),
  paragraph: z.string().nullable(),
  inForceFrom: z.iso.date().nullable(),
  supersededDay: z.iso.date().nullable(),
  repealedDay: z.iso.date().nullable(),
  reviewDay: z.iso.date().nullable(),
});
const sister = z.object({ id: z.uuid(), slug: z.string(), title: z.string(), about: z.string() });

const programmeShape = z
  .object({
    id: z.uuid(),
    slug: z.string().meta({ description: "programmes:api.field.slug" }),
    title: z.string(),
    kind: z.enum(programmeKinds),
    about: z.string(),
    responsible: z.string(),
    bodyId: z.uuid(),
    body: z.string(),
    versions: z.array(version),
    sisters: z.array(sister),
  })
  .meta({ title: "Programme" });

/** A programme with all its versions, the newest first. */
export const readProgrammeOperation = operation({
  name: "programmes/read-programme",
  method: "GET",
  path: "/programmes/{programme}",
  says: "programmes:api.read-programme",
  opens: readAdopted,
  params: z.strictObject({
    programme: z.string().max(longestSlug).meta({ description: "programmes:api.field.slug" }),
  }),
  output: programmeShape,
  run: ({ world, actor, params: { programme: slug }, requestId }) => programmePage(world, actor, { slug }, requestId),
});
