import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredText } from "../../../platform/change/text-input.ts";
import { sendConsultation } from "../actions.ts";
import { shutForConsultation } from "../lifecycle.ts";
import { longest } from "../model.ts";
import { changeConsultationRow } from "./change-consultation-row.ts";
import { loadConsultation } from "./load-consultation.ts";
import { revokeReplyLinks } from "./revoke-reply-links.ts";
import { sendNotices } from "./send-notices.ts";

const input = z.object({
  consultation: z.uuid("consultations:problem.missing"),
  expectedVersion: seenVersion,
  reason: requiredText("consultations:draft.reason-missing", longest.reason),
});

/**
 * Calls the consultation back: those who have not answered are told that they need not, and everything that has come stays.
 * A draft that was never sent is put away the same way, and nobody is told.
 */
export const withdrawConsultation = command({
  name: "consultations/withdraw-consultation",
  input,
  load: ({ tx, input: { consultation } }) => loadConsultation(tx, consultation),
  may: ({ loaded }) => ({ action: sendConsultation, body: loaded.bodyId }),
  perform: async (doing): Promise<Outcome<{ told: number }>> => {
    const { tx, input: asked, loaded: row, now } = doing;
    const shut = shutForConsultation(row.state, row.state === "draft" ? "discard" : "withdraw");
    if (shut) return tooLate(shut);
    const seen = asLastSeen(row, asked.expectedVersion);
    if (!seen.ok) return seen;
    const change = { state: "withdrawn", withdrawn_at: now, withdrawn_reason: asked.reason };
    await changeConsultationRow(tx, row.id, change);
    const told = await tx
      .updateTable("consultee")
      .set({ stage: "withdrawn" })
      .where("consultation_id", "=", row.id)
      .where("stage", "not in", ["answered", "declined", "withdrawn"])
      .returning("id")
      .execute();
    // Those who have answered too: nothing of a question that is taken back is read by a link.
    const asking = tx.selectFrom("consultee").select("id").where("consultation_id", "=", row.id);
    await revokeReplyLinks(
      tx,
      (await asking.execute()).map(({ id }) => id),
      now,
    );
    await sendNotices(
      tx,
      told.map(({ id }) => ({ consulteeId: id, kind: "withdrawn" })),
      doing,
    );
    return ok({ told: told.length });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "case", id: loaded.caseId },
    body: loaded.bodyId,
    facts: { number: loaded.caseNumber, told: result.told, consultation: loaded.id },
  }),
});
