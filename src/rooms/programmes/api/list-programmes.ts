import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readAdopted } from "../actions.ts";
import { halts, programmeKinds, standings } from "../model.ts";
import { listProgrammes } from "../queries/list-programmes.ts";

const version = z.object({
  number: z.int(),
  periodLabel: z.string(),
  standing: z.enum(standings),
  halted: z.enum(halts).nullable(),
  inForceFrom: z.iso.date().nullable(),
  reviewDay: z.iso.date().nullable(),
});
const line = z.object({
  id: z.uuid(),
  slug: z.string().meta({ description: "programmes:api.field.slug" }),
  title: z.string(),
  kind: z.enum(programmeKinds),
  body: z.string(),
  current: version.nullable().meta({ description: "programmes:api.field.current" }),
  making: z.array(version).meta({ description: "programmes:api.field.making" }),
});

/** Every programme that is adopted, and those that the body itself is writing. */
export const listProgrammesOperation = operation({
  name: "programmes/list-programmes",
  method: "GET",
  path: "/programmes",
  says: "programmes:api.list-programmes",
  opens: readAdopted,
  output: z.object({ items: z.array(line), next: z.null() }).meta({ title: "Programmes" }),
  run: async ({ world, actor, requestId }) => {
    const found = await listProgrammes(world, actor, {}, requestId);
    return found.ok ? { ok: true, value: { items: found.value, next: null } } : found;
  },
});
