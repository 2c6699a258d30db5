import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readConsultations } from "../actions.ts";
import { consultationStates } from "../model.ts";
import { listSent } from "../queries/list-sent.ts";

const longestText = 200;
const line = z.object({
  id: z.uuid(),
  title: z.string(),
  number: z.string(),
  body: z.string(),
  owner: z.string().nullable(),
  state: z.enum(consultationStates),
  dueDay: z.iso.date(),
  asked: z.int(),
  answered: z.int(),
  overdue: z.int(),
  extensions: z.int().meta({ description: "consultations:api.field.extensions" }),
});

/** What the body has sent and is writing: those that are out first. */
export const listConsultationsOperation = operation({
  name: "consultations/list-consultations",
  method: "GET",
  path: "/consultations",
  says: "consultations:api.list-consultations",
  opens: readConsultations,
  query: z.strictObject({
    text: z.string().max(longestText).optional(),
    state: z.enum(consultationStates).optional(),
    after: z
      .string()
      .regex(/^\d{1,7}$/, "api:cursor-unknown")
      .optional()
      .meta({ description: "api:about.after" }),
  }),
  output: z
    .object({ items: z.array(line), next: z.string().nullable().meta({ description: "api:about.next" }) })
    .meta({ title: "Consultations" }),
  run: async ({ world, actor, query: { after, ...wanted }, requestId }) => {
    const found = await listSent(world, actor, { ...wanted, skip: after ?? 0 }, requestId);
    if (!found.ok) return found;
    const { rows, next } = found.value;
    return { ok: true, value: { items: rows, next: next === null ? null : String(next) } };
  },
});
