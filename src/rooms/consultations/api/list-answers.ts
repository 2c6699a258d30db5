import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readConsultations } from "../actions.ts";
import { answerKinds, askedAs, stances } from "../model.ts";
import { answersPage } from "../queries/answers-page.ts";
import { compileBrief } from "../queries/compile-brief.ts";

const line = z.object({
  id: z.uuid(),
  name: z.string().meta({ description: "consultations:api.field.name" }),
  askedAs: z.enum(askedAs),
  number: z.int().meta({ description: "consultations:api.field.answer-number" }),
  kind: z.enum(answerKinds),
  stance: z.enum([...stances, "none"]),
  senderNumber: z.string().nullable().meta({ description: "consultations:api.field.sender-number" }),
  receivedAt: z.iso.datetime(),
  late: z.boolean(),
  viewpoints: z.int(),
  unhandled: z.int().meta({ description: "consultations:api.field.unhandled" }),
});

/** The answers that count, in the order their senders were asked. */
export const listAnswersOperation = operation({
  name: "consultations/list-answers",
  method: "GET",
  path: "/consultations/{consultation}/answers",
  says: "consultations:api.list-answers",
  opens: readConsultations,
  params: z.strictObject({ consultation: z.uuid() }),
  output: z.object({ items: z.array(line), next: z.null() }).meta({ title: "Answers" }),
  run: async ({ world, actor, params, requestId }) => {
    // A consultation that is not there has no answers either; that it is not there must be said.
    const there = await compileBrief(world, actor, params, requestId);
    if (!there.ok) return there;
    const found = await answersPage(world, actor, params, requestId);
    return found.ok ? { ok: true, value: { items: found.value.answers, next: null } } : found;
  },
});
