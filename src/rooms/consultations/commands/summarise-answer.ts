import { sql } from "kysely";
import { z } from "zod";
import { conflict, missing, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalLine } from "../../../platform/change/text-input.ts";
import { compilingDemands } from "../actions.ts";
import { shutForConsultation } from "../lifecycle.ts";
import { longest } from "../model.ts";
import { loadConsultation } from "./load-consultation.ts";

const input = z.object({
  answer: z.uuid("consultations:answers.missing"),
  expectedVersion: z.coerce.number().int(),
  summary: optionalLine(longest.summary),
});

/**
 * What the compiler makes of an answer, in one paragraph; empty takes it away. Problems: at `summary` when it is too long; a
 * conflict with what stands there when somebody has changed it since.
 */
export const summariseAnswer = command({
  name: "consultations/summarise-answer",
  input,
  load: async ({ tx, input: { answer: id } }) => {
    const answer = await tx
      .selectFrom("consultation_answer")
      .selectAll()
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (!answer) return missing("consultations:answers.missing");
    const consultation = await loadConsultation(tx, answer.consultation_id);
    return consultation.ok ? ok({ answer, consultation: consultation.value }) : consultation;
  },
  may: ({ loaded }) => ({ action: compilingDemands.compile, body: loaded.consultation.bodyId }),
  perform: async ({ tx, input: given, loaded: { answer, consultation } }): Promise<Outcome<null>> => {
    const shut = shutForConsultation(consultation.state, "compile");
    if (shut) return tooLate(shut);
    if (answer.version !== given.expectedVersion) return conflict("web:conflict", { summary: answer.summary });
    await tx
      .updateTable("consultation_answer")
      .set({ summary: given.summary, version: sql<number>`version + 1` })
      .where("id", "=", answer.id)
      .execute();
    return ok(null);
  },
  trace: ({ loaded: { consultation, answer } }) => ({
    subject: { kind: "case", id: consultation.caseId },
    body: consultation.bodyId,
    facts: { number: consultation.caseNumber, answer: answer.number },
  }),
});
