import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalText } from "../../../platform/change/text-input.ts";
import { prepareConsultation } from "../actions.ts";
import { shutForConsultation } from "../lifecycle.ts";
import { longest } from "../model.ts";
import { changeConsultationRow } from "./change-consultation-row.ts";
import { loadConsultation } from "./load-consultation.ts";

const mostQuestions = 50;

/** One question a paragraph line; a number or dash in front is the writer's, not the question's. */
const questions = optionalText(mostQuestions * (longest.question + 1))
  .transform((text) =>
    (text ?? "")
      .split("\n")
      .map((line) => line.replace(/^(\d{1,2}[.)]|[-*•])\s+/, ""))
      .filter((line) => line !== ""),
  )
  .refine((lines) => lines.length <= mostQuestions, "consultations:draft.too-many-questions")
  .refine((lines) => lines.every((line) => line.length <= longest.question), "consultations:draft.question-too-long");

const input = z.object({
  consultation: z.uuid("consultations:problem.missing"),
  expectedVersion: seenVersion,
  questions,
});

/** What those who are asked are to answer besides their views, one question a line; none is an answer too. */
export const setQuestions = command({
  name: "consultations/set-questions",
  input,
  load: ({ tx, input: { consultation } }) => loadConsultation(tx, consultation),
  may: ({ loaded }) => ({ action: prepareConsultation, body: loaded.bodyId }),
  perform: async ({ tx, input: asked, loaded: row, newId }): Promise<Outcome<{ questions: number }>> => {
    const shut = shutForConsultation(row.state, "ask");
    if (shut) return tooLate(shut);
    const seen = asLastSeen(row, asked.expectedVersion);
    if (!seen.ok) return seen;
    await tx.deleteFrom("consultation_question").where("consultation_id", "=", row.id).execute();
    const rows = asked.questions.map((text, position) => ({ id: newId(), consultation_id: row.id, position, text }));
    if (rows.length > 0) await tx.insertInto("consultation_question").values(rows).execute();
    await changeConsultationRow(tx, row.id, {});
    return ok({ questions: rows.length });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "case", id: loaded.caseId },
    body: loaded.bodyId,
    facts: { number: loaded.caseNumber, questions: result.questions, consultation: loaded.id },
  }),
});
