import { sql } from "kysely";
import { z } from "zod";
import { conflict, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { enterRecord, keptFiles, personIn } from "../../register/index.ts";
import { compilingDemands } from "../actions.ts";
import { loadExecutive, shutForExecutive } from "./load-executive.ts";

const input = z.object({
  consultation: z.uuid("consultations:problem.missing"),
  expectedVersion: z.coerce.number().int(),
  /** The report as it was written out from exactly that version. */
  files: keptFiles,
});

/** Drafts that a person has not yet chosen between. */
async function unsettled(tx: Tx, report: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from executive_paragraph
    where executive_report_id = ${report} and edited and drafted is distinct from settled`.execute(tx);
  return rows[0]?.count ?? 0;
}

/**
 * Makes the report final: a document drawn up in the case, with its files, which nobody changes any more. Problems: too late
 * when it is final already or when new drafts wait to be chosen between; a conflict when it was changed since it was written out.
 */
export const finishExecutive = command({
  name: "consultations/finish-executive",
  input,
  load: ({ tx, input: { consultation } }) => loadExecutive(tx, consultation),
  may: ({ loaded }) => ({ action: compilingDemands.compile, body: loaded.consultation.bodyId }),
  perform: async ({ tx, input: given, loaded, actor, now, newId, enqueue }): Promise<Outcome<{ document: number }>> => {
    const shut = shutForExecutive(loaded);
    if (shut) return shut;
    const { report, consultation } = loaded;
    if (report.version !== given.expectedVersion) return conflict("consultations:executive.changed-since");
    if (given.files.length === 0) return invalid({ path: "files", key: "consultations:executive.files-missing" });
    const waiting = await unsettled(tx, report.id);
    if (waiting > 0) return tooLate("consultations:executive.unsettled", { count: waiting });
    const record = {
      id: newId(),
      caseId: consultation.caseId,
      direction: "drawn_up" as const,
      title: `Utlåtande ${report.number}: ${report.title}`,
      counterparty: null,
      createdBy: personIn(actor),
      files: given.files,
    };
    const filed = await enterRecord(tx, record, { now, newId, enqueue });
    if (!filed.ok) return filed;
    await tx
      .updateTable("executive_report")
      .set({ state: "final", document_id: record.id, finished_at: now, version: report.version + 1 })
      .where("id", "=", report.id)
      .execute();
    return ok({ document: filed.value.number });
  },
  trace: ({ loaded: { consultation, report }, result }) => ({
    subject: { kind: "case", id: consultation.caseId },
    body: consultation.bodyId,
    facts: { number: consultation.caseNumber, report: report.number, document: result.document },
  }),
});
