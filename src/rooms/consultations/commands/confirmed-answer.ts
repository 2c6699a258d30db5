import { z } from "zod";
import { cleanText } from "../../../kernel/text.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { optionalId, optionalLine, optionalText, requiredLine } from "../../../platform/change/text-input.ts";
import { keptFiles } from "../../register/index.ts";
import { answerKinds, dissentKinds, longest, stances, viewpointKinds } from "../model.ts";

const text = (most: number) =>
  z
    .string()
    .nullish()
    .transform((written) => cleanText(written ?? ""))
    .pipe(z.string().max(most));

const longestExtract = 100_000;

/** One row of viewpoints; a row without words, or one that is not ticked, is no viewpoint. */
const viewpointRow = z.object({
  use: z.string().optional(),
  kind: z.enum(viewpointKinds, "consultations:upload.viewpoint-kind-missing"),
  section: optionalId("consultations:upload.section-unknown"),
  words: text(longest.viewpoint),
});

const dissentRow = z
  .object({
    kind: z.enum(dissentKinds),
    names: z.string().default("").transform(cleanText).pipe(z.string().max(longest.name)),
    statement: text(longest.statement),
  })
  .refine(({ names, statement }) => statement === "" || names !== "", {
    path: ["names"],
    message: "consultations:upload.dissent-names-missing",
  });

const replyRow = z.object({ question: z.uuid(), text: text(longest.reply) });

/** Other than those asked: an answer nobody asked for, from whoever `otherName` says. */
export const notAsked = "not-asked";

/** The form in which a person confirms what was read out of a file. */
export const confirmedAnswer = z
  .object({
    upload: z.uuid("consultations:upload.missing"),
    /** The form's own id, which becomes the record's: the same form sent twice is one answer. */
    id: z.uuid(),
    consultee: z.string("consultations:upload.consultee-missing").min(1, "consultations:upload.consultee-missing"),
    otherName: optionalLine(longest.name),
    title: requiredLine("consultations:upload.title-missing", longest.title),
    kind: z.enum(answerKinds, "consultations:upload.kind-missing"),
    stance: z.enum([...stances, "none"], "consultations:upload.stance-missing"),
    senderNumber: optionalLine(longest.number),
    decidedDay: optionalDay,
    ownSummary: optionalText(longestExtract),
    extract: optionalText(longestExtract),
    decision: optionalText(longestExtract),
    viewpoints: z.array(viewpointRow).default([]),
    dissents: z.array(dissentRow).default([]),
    replies: z.array(replyRow).default([]),
    /** What was attached to the file when it is a mail; never what a form says. */
    files: keptFiles,
  })
  .refine(({ consultee, otherName }) => consultee !== notAsked || otherName !== null, {
    path: ["otherName"],
    message: "consultations:upload.other-name-missing",
  });

export type ConfirmedAnswer = z.output<typeof confirmedAnswer>;
