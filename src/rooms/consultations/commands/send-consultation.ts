import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { keptFiles } from "../../register/index.ts";
import { sendConsultation as sendConsultationAction } from "../actions.ts";
import { shutForConsultation } from "../lifecycle.ts";
import { expandAddressees } from "../queries/expand-addressees.ts";
import { whatIsMissing } from "../rules/what-is-missing.ts";
import { changeConsultationRow } from "./change-consultation-row.ts";
import { enterConsultees } from "./enter-consultees.ts";
import { loadConsultation } from "./load-consultation.ts";
import { loadProposals } from "./load-proposals.ts";
import { registerSent } from "./register-sent.ts";

const input = z.object({
  consultation: z.uuid("consultations:problem.missing"),
  expectedVersion: seenVersion,
  /** The consultation as it goes out, drawn before the command; registered in the sender's case. */
  files: keptFiles,
});

/**
 * Sends the consultation: groups are written out and frozen, each consultee gets its row and its notice, those without
 * account a link of their own, and what was sent is registered in the case; all of it or nothing. Problems: what the draft
 * lacks, at the part it concerns.
 */
export const sendConsultation = command({
  name: "consultations/send-consultation",
  input,
  load: ({ tx, input: { consultation } }) => loadConsultation(tx, consultation),
  may: ({ loaded }) => ({ action: sendConsultationAction, body: loaded.bodyId }),
  perform: async (doing): Promise<Outcome<{ consultees: number; document: number }>> => {
    const { tx, input: asked, loaded: row, actor, now } = doing;
    const shut = shutForConsultation(row.state, "send");
    if (shut) return tooLate(shut);
    const seen = asLastSeen(row, asked.expectedVersion);
    if (!seen.ok) return seen;
    const today = dayOf(now);
    const [proposal] = await loadProposals(tx, row.id);
    const expansion = await expandAddressees(tx, row.id, today);
    const ready = { dueDay: row.dueDay, sections: proposal?.sections.length ?? 0, expansion };
    const lacking = whatIsMissing(ready, today);
    if (lacking.length > 0 || !proposal) return invalid(...lacking);
    const { consultees } = expansion;
    await changeConsultationRow(tx, row.id, { state: "sent", sent_at: now });
    await enterConsultees(tx, consultees, { consultationId: row.id, dueDay: row.dueDay, firstPosition: 0 }, doing);
    const createdBy = actor.kind === "person" ? actor.id : null;
    const filed = await registerSent(
      tx,
      row,
      { proposal, files: asked.files, count: consultees.length, createdBy },
      doing,
    );
    return filed.ok ? ok({ consultees: consultees.length, document: filed.value }) : filed;
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "case", id: loaded.caseId },
    body: loaded.bodyId,
    facts: {
      number: loaded.caseNumber,
      day: loaded.dueDay.toString(),
      ...result,
      consultation: loaded.id,
    },
  }),
});
