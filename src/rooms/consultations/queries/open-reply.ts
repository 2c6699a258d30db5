import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { secretHash } from "../../../platform/identity/secret-hash.ts";
import { toBlocks } from "../../../platform/paper/rich-text/to-blocks.ts";
import { query } from "../../../platform/view/query.ts";
import { answerByLink } from "../actions.ts";
import { revokedLink } from "../rules/revoked-link.ts";
import { shutForReply } from "../rules/shut-for-reply.ts";
import { consulteeForReport } from "./consultee-for-report.ts";
import { outcomeFor } from "./outcome-for.ts";
import { sentFiles } from "./sent-files.ts";
import { standingAnswer } from "./standing-answer.ts";

/**
 * What whoever holds a link sees: the question, their own answer, why it can no longer be changed, and when the consultation is
 * over what became of their viewpoints. Nothing of what others answered. A link that is wrong or revoked opens nothing.
 */
export const openReply = query({
  name: "consultations/open-reply",
  input: z.object({ token: z.string().min(1).max(200) }),
  scope: answerByLink,
  run: async ({ db, input: { token }, now, visible }) => {
    const link = await db
      .selectFrom("reply_link as l")
      .innerJoin("consultee as e", "e.id", "l.consultee_id")
      .innerJoin("consultation as c", "c.id", "e.consultation_id")
      .select(["e.id", "l.revoked_at as revokedAt", "c.state"])
      .where("l.token_hash", "=", secretHash(token))
      .where(visible("c.body_id"))
      .executeTakeFirst();
    if (link?.revokedAt) return missing(revokedLink(link.state));
    const asked = link ? await consulteeForReport(db, link.id) : null;
    if (!asked) return missing("consultations:link.unknown");
    const { others: _, sections, ...question } = asked;
    const [files, answer] = await Promise.all([
      sentFiles(db, question.consulteeId),
      standingAnswer(db, question.consulteeId),
    ]);
    const outcome = question.state === "closed" ? (await outcomeFor(db, question.consulteeId)).viewpoints : [];
    const shut = shutForReply(question, { today: dayOf(now), hasAnswered: answer !== null });
    const readable = sections.map(({ content, ...section }) => ({ ...section, blocks: toBlocks(content) }));
    return ok({ question, sections: readable, files, answer, outcome, shut });
  },
});
