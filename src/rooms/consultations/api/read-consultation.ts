import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readConsultations } from "../actions.ts";
import { consultationStates } from "../model.ts";
import { consultationBrief } from "../queries/consultation-brief.ts";

const consultationShape = z
  .object({
    id: z.uuid(),
    version: z.int(),
    title: z.string(),
    instructions: z.string(),
    state: z.enum(consultationStates),
    dueDay: z.iso.date(),
    bodyId: z.uuid(),
    body: z.string(),
    caseId: z.uuid(),
    number: z.string(),
    owner: z.string().nullable(),
    sentAt: z.iso.datetime().nullable(),
    withdrawnAt: z.iso.datetime().nullable(),
    withdrawnReason: z.string().nullable(),
    questions: z.array(z.string()),
  })
  .meta({ title: "Consultation" });

/** One consultation of the body's own. */
export const readConsultationOperation = operation({
  name: "consultations/read-consultation",
  method: "GET",
  path: "/consultations/{consultation}",
  says: "consultations:api.read-consultation",
  opens: readConsultations,
  params: z.strictObject({ consultation: z.uuid() }),
  output: consultationShape,
  run: ({ world, actor, params, requestId }) => consultationBrief(world, actor, params, requestId),
});
