import { z } from "zod";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { compilingDemands } from "../actions.ts";
import { applyDrafts } from "./apply-drafts.ts";
import { loadExecutive, shutForExecutive, touchExecutive } from "./load-executive.ts";

/** Brings the report up to what the answers now say. Nobody's own text is written over. Problems: too late when it is final. */
export const redraftExecutive = command({
  name: "consultations/redraft-executive",
  input: z.object({ consultation: z.uuid("consultations:problem.missing") }),
  load: ({ tx, input: { consultation } }) => loadExecutive(tx, consultation),
  may: ({ loaded }) => ({ action: compilingDemands.compile, body: loaded.consultation.bodyId }),
  perform: async ({ tx, loaded, newId }): Promise<Outcome<null>> => {
    const shut = shutForExecutive(loaded);
    if (shut) return shut;
    await applyDrafts(tx, { id: loaded.report.id, consultationId: loaded.consultation.id }, newId);
    await touchExecutive(tx, loaded.report.id);
    return ok(null);
  },
  trace: ({ loaded: { consultation, report } }) => ({
    subject: { kind: "case", id: consultation.caseId },
    body: consultation.bodyId,
    facts: { number: consultation.caseNumber, report: report.number },
  }),
});
