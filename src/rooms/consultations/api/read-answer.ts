import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readConsultations } from "../actions.ts";
import { answerChannels, answerKinds, dissentKinds, handlingOutcomes, stances, viewpointKinds } from "../model.ts";
import { answerPage } from "../queries/answer-page.ts";

const viewpoint = z.object({
  id: z.uuid(),
  kind: z.enum(viewpointKinds),
  words: z.string(),
  heading: z.string().nullable().meta({ description: "consultations:api.field.heading" }),
  outcome: z.enum(handlingOutcomes).nullable().meta({ description: "consultations:api.field.outcome" }),
});
const file = z.object({ id: z.uuid(), name: z.string(), mediaType: z.string(), size: z.int() });

const answerShape = z
  .object({
    id: z.uuid(),
    consulteeId: z.uuid(),
    name: z.string().meta({ description: "consultations:api.field.name" }),
    number: z.int().meta({ description: "consultations:api.field.answer-number" }),
    current: z.boolean().meta({ description: "consultations:api.field.current" }),
    kind: z.enum(answerKinds),
    stance: z.enum([...stances, "none"]),
    channel: z.enum(answerChannels),
    senderNumber: z.string().nullable().meta({ description: "consultations:api.field.sender-number" }),
    decidedDay: z.iso.date().nullable(),
    receivedAt: z.iso.datetime(),
    late: z.boolean(),
    ownSummary: z.string().nullable().meta({ description: "consultations:api.field.own-summary" }),
    summary: z.string().nullable().meta({ description: "consultations:api.field.summary" }),
    documentId: z.uuid().nullable().meta({ description: "consultations:api.field.document" }),
    viewpoints: z.array(viewpoint),
    stances: z.array(z.object({ heading: z.string(), stance: z.enum(stances) })),
    replies: z.array(z.object({ question: z.string(), text: z.string() })),
    dissents: z.array(z.object({ id: z.uuid(), kind: z.enum(dissentKinds), names: z.string(), statement: z.string() })),
    files: z.array(file),
  })
  .meta({ title: "Answer" });

/** One answer with everything in it; its files are fetched as any other file of the case. */
export const readAnswerOperation = operation({
  name: "consultations/read-answer",
  method: "GET",
  path: "/consultations/{consultation}/answers/{answer}",
  says: "consultations:api.read-answer",
  opens: readConsultations,
  params: z.strictObject({ consultation: z.uuid(), answer: z.uuid() }),
  output: answerShape,
  run: async ({ world, actor, params, requestId }) => {
    const found = await answerPage(world, actor, params, requestId);
    return found.ok ? { ok: true, value: { ...found.value, ...found.value.answer } } : found;
  },
});
