import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { toMarkdown } from "../../../platform/paper/rich-text/to-markdown.ts";
import { readIncoming } from "../actions.ts";
import { answerKinds, consultationStates, stages, stances } from "../model.ts";
import { incomingPage } from "../queries/incoming-page.ts";

const section = z.object({
  sectionId: z.uuid(),
  heading: z.string(),
  level: z.int(),
  text: z.string().meta({ description: "consultations:api.field.markdown" }),
});
const file = z.object({ id: z.uuid(), name: z.string(), mediaType: z.string(), size: z.int() });
const receipt = z.object({
  kind: z.enum(answerKinds),
  stance: z.enum([...stances, "none"]),
  receivedAt: z.iso.datetime(),
  late: z.boolean(),
});

const incomingShape = z
  .object({
    consulteeId: z.uuid(),
    version: z.int(),
    title: z.string(),
    instructions: z.string(),
    state: z.enum(consultationStates),
    stage: z.enum(stages),
    dueDay: z.iso.date(),
    sentAt: z.iso.datetime().nullable(),
    senderName: z.string(),
    senderCaseNumber: z.string(),
    name: z.string(),
    ownCaseId: z.uuid().nullable(),
    ownCaseNumber: z.string().nullable(),
    officerName: z.string().nullable(),
    meetingDay: z.iso.date().nullable(),
    sections: z.array(section),
    questions: z.array(z.object({ id: z.uuid(), text: z.string() })),
    files: z.array(file),
    answer: receipt.nullable().meta({ description: "consultations:api.field.receipt" }),
  })
  .meta({ title: "IncomingConsultation" });

/** One consultation that has come to the body: what is asked, and how far one's own answer has come. */
export const readIncomingOperation = operation({
  name: "consultations/read-incoming",
  method: "GET",
  path: "/incoming/{consultee}",
  says: "consultations:api.read-incoming",
  opens: readIncoming,
  params: z.strictObject({ consultee: z.uuid() }),
  output: incomingShape,
  run: async ({ world, actor, params, requestId }) => {
    const found = await incomingPage(world, actor, params, requestId);
    if (!found.ok) return found;
    const { question, files, answer } = found.value;
    const sections = question.sections.map(({ content, ...rest }) => ({ ...rest, text: toMarkdown(content) }));
    return { ok: true, value: { ...question, sections, files, answer } };
  },
});
