import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { conflict, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalText, requiredLine } from "../../../platform/change/text-input.ts";
import { prepareConsultation } from "../actions.ts";
import { shutForConsultation } from "../lifecycle.ts";
import { longest } from "../model.ts";
import { changeConsultationRow } from "./change-consultation-row.ts";
import { dueDayInput } from "./due-day-input.ts";
import { dueDayProblems } from "./due-day-problems.ts";
import { loadConsultation } from "./load-consultation.ts";

const input = z.object({
  consultation: z.uuid("consultations:problem.missing"),
  expectedVersion: seenVersion,
  title: requiredLine("consultations:draft.title-missing", longest.title),
  instructions: optionalText(longest.instructions),
  ...dueDayInput,
});

/** What a draft is called, by when it is to be answered, and what those who answer should mind. Problems: at their fields. */
export const changeDraft = command({
  name: "consultations/change-draft",
  input,
  load: ({ tx, input: { consultation } }) => loadConsultation(tx, consultation),
  may: ({ loaded }) => ({ action: prepareConsultation, body: loaded.bodyId }),
  perform: async ({ tx, input: asked, loaded: row, now }): Promise<Outcome<null>> => {
    const shut = shutForConsultation(row.state, "change");
    if (shut) return tooLate(shut);
    if (row.version !== asked.expectedVersion) return conflict("web:conflict", row);
    const problems = dueDayProblems(asked.dueDay, { today: dayOf(now), meant: asked.freeDayMeant });
    if (problems.length > 0) return invalid(...problems);
    const { title, instructions, dueDay } = asked;
    await changeConsultationRow(tx, row.id, { title, instructions: instructions ?? "", due_day: dueDay });
    return ok(null);
  },
  trace: ({ loaded }) => ({
    subject: { kind: "case", id: loaded.caseId },
    body: loaded.bodyId,
    facts: { number: loaded.caseNumber, consultation: loaded.id },
  }),
});
