import { sql } from "kysely";
import { z } from "zod";
import { conflict, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredLine } from "../../../platform/change/text-input.ts";
import { isEmail } from "../../organisation/index.ts";
import { sendConsultation } from "../actions.ts";
import { shutForConsultation } from "../lifecycle.ts";
import { longest } from "../model.ts";
import { loadSentTo } from "./load-sent-to.ts";
import { revokeReplyLinks } from "./revoke-reply-links.ts";
import { sendNotice } from "./send-notice.ts";

const input = z.object({
  consultee: z.uuid("consultations:problem.consultee-missing"),
  expectedVersion: seenVersion,
  email: requiredLine("consultations:wall.email-missing", longest.email).refine(
    (text) => text === "" || isEmail(text),
    "consultations:wall.email-unclear",
  ),
});

/**
 * Sends the consultation to one consultee again, to the address given, as when a mail came back. Links sent to it before
 * are revoked, so that one that went astray opens nothing. Problems: the address, at `email`.
 */
export const resendNotice = command({
  name: "consultations/resend-notice",
  input,
  load: ({ tx, input: { consultee } }) => loadSentTo(tx, consultee),
  may: ({ loaded }) => ({ action: sendConsultation, body: loaded.consultation.bodyId }),
  perform: async (doing): Promise<Outcome<null>> => {
    const { tx, input: asked, loaded: row, now } = doing;
    const shut = shutForConsultation(row.consultation.state, "resend-notice");
    if (shut) return tooLate(shut);
    if (row.stage === "withdrawn") return invalid({ path: "email", key: "consultations:wall.is-withdrawn" });
    if (row.version !== asked.expectedVersion) return conflict("web:conflict", row);
    await revokeReplyLinks(tx, [row.id], now);
    const change = { email: asked.email, version: sql<number>`version + 1` };
    await tx.updateTable("consultee").set(change).where("id", "=", row.id).execute();
    await sendNotice(tx, { consulteeId: row.id, kind: "asked" }, doing);
    return ok(null);
  },
  trace: ({ loaded: { consultation, ...row } }) => ({
    subject: { kind: "case", id: consultation.caseId },
    body: consultation.bodyId,
    facts: { number: consultation.caseNumber, name: row.name, consultee: row.id, consultation: consultation.id },
  }),
});
