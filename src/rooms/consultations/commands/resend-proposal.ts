import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { keptFiles } from "../../register/index.ts";
import { sendConsultation } from "../actions.ts";
import { shutForConsultation } from "../lifecycle.ts";
import { changeConsultationRow } from "./change-consultation-row.ts";
import { loadConsultation } from "./load-consultation.ts";
import { loadProposals } from "./load-proposals.ts";
import { registerSent } from "./register-sent.ts";
import { sendNotices } from "./send-notices.ts";

const input = z.object({
  consultation: z.uuid("consultations:problem.missing"),
  expectedVersion: seenVersion,
  files: keptFiles,
});

/**
 * Sends the changed proposal to everybody that was asked, those who have answered too, since they may want to change their
 * answer. The version before stays, and so do the answers to it.
 */
export const resendProposal = command({
  name: "consultations/resend-proposal",
  input,
  load: ({ tx, input: { consultation } }) => loadConsultation(tx, consultation),
  may: ({ loaded }) => ({ action: sendConsultation, body: loaded.bodyId }),
  perform: async (doing): Promise<Outcome<{ consultees: number; version: number }>> => {
    const { tx, input: asked, loaded: row, actor } = doing;
    const shut = shutForConsultation(row.state, "resend");
    if (shut) return tooLate(shut);
    const seen = asLastSeen(row, asked.expectedVersion);
    if (!seen.ok) return seen;
    const [proposal] = await loadProposals(tx, row.id);
    if (!proposal || proposal.sent) return tooLate("consultations:proposal.nothing-new");
    const asking = tx.selectFrom("consultee").select("id").where("consultation_id", "=", row.id).orderBy("position");
    const consultees = await asking.where("stage", "<>", "withdrawn").execute();
    const createdBy = actor.kind === "person" ? actor.id : null;
    const sent = { proposal, files: asked.files, count: consultees.length, createdBy };
    const filed = await registerSent(tx, row, sent, doing);
    if (!filed.ok) return filed;
    await changeConsultationRow(tx, row.id, {});
    await sendNotices(
      tx,
      consultees.map(({ id }) => ({ consulteeId: id, kind: "resent" })),
      doing,
    );
    return ok({ consultees: consultees.length, version: proposal.number });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "case", id: loaded.caseId },
    body: loaded.bodyId,
    facts: { number: loaded.caseNumber, ...result, consultation: loaded.id },
  }),
});
