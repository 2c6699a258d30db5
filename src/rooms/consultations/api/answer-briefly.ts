import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { answerBriefly as answering } from "../actions.ts";
import { answerBriefly } from "../commands/answer-briefly.ts";
import { longest } from "../model.ts";

const seen = z.object({ version: z.int() });
const body = z.strictObject({
  id: z.uuid().meta({ description: "api:about.id" }),
  kind: z.enum(["declined", "no_objection"]),
  reason: z.string().max(longest.reason).nullish(),
});

/** Declines to give an opinion, or says that there is no objection. */
export const answerBrieflyOperation = operation({
  name: "consultations/answer-briefly",
  method: "POST",
  path: "/incoming/{consultee}/brief-answer",
  says: "consultations:api.answer-briefly",
  opens: answering,
  params: z.strictObject({ consultee: z.uuid() }),
  body,
  changes: "/incoming/{consultee}",
  output: z.object({ number: z.string(), sender: z.string(), document: z.int() }).meta({ title: "BriefAnswer" }),
  run: ({ world, actor, params, body: given, current, requestId }) => {
    const { version } = seen.parse(current);
    return answerBriefly(world, actor, { ...given, ...params, version }, requestId);
  },
});
