import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { withKeptFiles } from "../../register/index.ts";
import { answerByFile } from "../actions.ts";
import { handOverAnswer } from "../commands/hand-over-answer.ts";
import { dissentKinds, longest, stances, viewpointKinds } from "../model.ts";
import { fullAnswerKinds } from "../rules/full-answer-kinds.ts";

const seen = z.object({ version: z.int() });
const section = z.uuid().nullable().meta({ description: "consultations:api.field.section" });
const most = 500;

const body = z.strictObject({
  id: z.uuid().meta({ description: "api:about.id" }),
  kind: z.enum(fullAnswerKinds),
  stance: z.enum(stances),
  decidedDay: z.iso.date().nullish(),
  summary: z.string().max(longest.summary).nullish(),
  viewpoints: z
    .array(z.strictObject({ kind: z.enum(viewpointKinds), section, words: z.string().min(1).max(longest.viewpoint) }))
    .max(most)
    .default([]),
  stances: z
    .array(z.strictObject({ section: z.uuid(), stance: z.enum(stances) }))
    .max(most)
    .default([]),
  replies: z
    .array(z.strictObject({ question: z.uuid(), text: z.string().min(1).max(longest.reply) }))
    .max(most)
    .default([]),
  dissents: z
    .array(
      z.strictObject({
        kind: z.enum(dissentKinds),
        names: z.string().min(1).max(longest.name),
        statement: z.string().min(1).max(longest.statement),
      }),
    )
    .max(most)
    .default([]),
});

/** Answers with a file that says what was decided, with the stance and the viewpoints in it. */
export const handOverAnswerOperation = operation({
  name: "consultations/hand-over-answer",
  method: "POST",
  path: "/incoming/{consultee}/answer",
  says: "consultations:api.hand-over-answer",
  opens: answerByFile,
  params: z.strictObject({ consultee: z.uuid() }),
  body,
  brings: "files",
  changes: "/incoming/{consultee}",
  output: z
    .object({ number: z.string(), sender: z.string(), document: z.int(), late: z.boolean() })
    .meta({ title: "HandedOverAnswer" }),
  run: ({ world, actor, params, body: given, files, current, requestId }) => {
    const { version } = seen.parse(current);
    // The answer lies in two registers, and neither loses it whatever becomes of the other: so it is stored twice.
    return withKeptFiles(world, files, "files", (own) =>
      withKeptFiles(world, files, "files", (sent) =>
        handOverAnswer(world, actor, { ...given, ...params, version, files: own, sent }, requestId),
      ),
    );
  },
});
