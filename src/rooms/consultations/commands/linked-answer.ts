import { z } from "zod";
import { cleanText } from "../../../kernel/text.ts";
import { optionalId, optionalText } from "../../../platform/change/text-input.ts";
import { keptFiles } from "../../register/index.ts";
import { longest, stances, viewpointKinds } from "../model.ts";

const text = (most: number) =>
  z
    .string()
    .nullish()
    .transform((written) => cleanText(written ?? ""))
    .pipe(z.string().max(most));

const longestAnswer = 100_000;
const mostRows = 200;

const viewpointRow = z.object({
  words: text(longest.viewpoint),
  kind: z.enum(viewpointKinds, "consultations:link.problem.kind"),
  section: optionalId("consultations:link.problem.section"),
});

const replyRow = z.object({ question: z.uuid("consultations:link.problem.question"), text: text(longest.reply) });

/** What is written in the form behind a link; rows without words say nothing and are left out. */
export const linkedAnswer = z.object({
  token: z
    .string("consultations:link.unknown")
    .min(1, "consultations:link.unknown")
    .max(200, "consultations:link.unknown"),
  /** The form's own id, which becomes the record's: the same form sent twice is one answer. */
  id: z.uuid(),
  /** The number of the answer that stood there when the form was drawn; 0 when there was none. */
  seen: z.coerce.number("web:field.malformed").int().min(0),
  stance: z.enum([...stances, "declined"], "consultations:link.problem.stance"),
  text: optionalText(longestAnswer),
  viewpoints: z
    .array(viewpointRow)
    .max(mostRows)
    .default([])
    .transform((rows) => rows.filter(({ words }) => words !== "")),
  replies: z
    .array(replyRow)
    .max(mostRows)
    .default([])
    .transform((rows) => rows.filter((row) => row.text !== "")),
  files: keptFiles,
});

export type LinkedAnswer = z.output<typeof linkedAnswer>;
