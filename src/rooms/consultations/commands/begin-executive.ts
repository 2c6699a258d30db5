import { z } from "zod";
import { queryKeys, searchKeys } from "../../../kernel/case-number-keys.ts";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredLine } from "../../../platform/change/text-input.ts";
import { compilingDemands } from "../actions.ts";
import { shutForConsultation } from "../lifecycle.ts";
import { longest } from "../model.ts";
import { readReportNumber } from "../rules/executive/report-number.ts";
import { applyDrafts } from "./apply-drafts.ts";
import { type ConsultationRow, loadConsultation } from "./load-consultation.ts";

const input = z.object({
  consultation: z.uuid("consultations:problem.missing"),
  number: requiredLine("consultations:executive.number-missing", longest.number),
  title: requiredLine("consultations:executive.title-missing", longest.title),
});

/** What is wrong with the number: its form, or a case that is not this one's. */
function numberProblem(number: string, { caseNumber }: ConsultationRow): Outcome<never> | null {
  const read = readReportNumber(number);
  if (!read) return invalid({ path: "number", key: "consultations:executive.number-form" });
  const own =
    read.caseNumber === null || queryKeys(read.caseNumber).some((key) => searchKeys(caseNumber).includes(key));
  return own
    ? null
    : invalid({ path: "number", key: "consultations:executive.number-case", values: { number: caseNumber } });
}

/**
 * Begins the report to the council, with every paragraph drafted from the answers, or gives it another number or title.
 * Problems: at `number` when it is not written as `2024:19 RI (KS 2023/1267)` or names another case; too late when it is final.
 */
export const beginExecutive = command({
  name: "consultations/begin-executive",
  input,
  load: ({ tx, input: { consultation } }) => loadConsultation(tx, consultation),
  may: ({ loaded }) => ({ action: compilingDemands.compile, body: loaded.bodyId }),
  perform: async ({ tx, input: given, loaded, now, newId }): Promise<Outcome<null>> => {
    const shut = shutForConsultation(loaded.state, "compile");
    if (shut) return tooLate(shut);
    const wrong = numberProblem(given.number, loaded);
    if (wrong) return wrong;
    const { number, title } = given;
    const there = await tx
      .selectFrom("executive_report")
      .selectAll()
      .where("consultation_id", "=", loaded.id)
      .forUpdate()
      .executeTakeFirst();
    if (there?.state === "final") return tooLate("consultations:executive.is-final");
    if (there) {
      await tx
        .updateTable("executive_report")
        .set({ number, title, version: there.version + 1 })
        .where("id", "=", there.id)
        .execute();
      return ok(null);
    }
    const id = newId();
    const row = { id, consultation_id: loaded.id, number, title, state: "draft", created_at: now };
    await tx.insertInto("executive_report").values(row).execute();
    await applyDrafts(tx, { id, consultationId: loaded.id }, newId);
    return ok(null);
  },
  trace: ({ loaded, input: { number } }) => ({
    subject: { kind: "case", id: loaded.caseId },
    body: loaded.bodyId,
    facts: { number: loaded.caseNumber, report: number },
  }),
});
