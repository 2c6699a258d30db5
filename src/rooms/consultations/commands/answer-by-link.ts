import { dayOf } from "../../../kernel/day.ts";
import { conflict, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { answerByLink as answerByLinkAction } from "../actions.ts";
import { standingAnswer } from "../queries/standing-answer.ts";
import { answerFields } from "../rules/answer-fields.ts";
import { linkedAnswerTitle } from "../rules/linked-answer-title.ts";
import { paragraphsOf } from "../rules/paragraphs-of.ts";
import { shutForReply } from "../rules/shut-for-reply.ts";
import type { GivenAnswer } from "./given-answer.ts";
import { type LinkedAnswer, linkedAnswer } from "./linked-answer.ts";
import type { LoadedConsultee } from "./load-consultee.ts";
import { loadReplyLink } from "./load-reply-link.ts";
import { receiveAnswer } from "./receive-answer.ts";
import { sendNotice } from "./send-notice.ts";

/** Sections and questions that a form names must be those of this very question. */
async function namesStrangers(tx: Tx, consultationId: string, { viewpoints, replies }: LinkedAnswer): Promise<boolean> {
  const sections = await tx
    .selectFrom("proposal_section as s")
    .innerJoin("proposal as p", "p.id", "s.proposal_id")
    .select("s.section_id as id")
    .where("p.consultation_id", "=", consultationId)
    .execute();
  const questions = await tx
    .selectFrom("consultation_question")
    .select("id")
    .where("consultation_id", "=", consultationId)
    .execute();
  const own = new Set([...sections, ...questions].map(({ id }) => id));
  const named = [...viewpoints.map(({ section }) => section), ...replies.map(({ question }) => question)];
  return named.some((id) => id !== null && !own.has(id));
}

function toGiven(given: LinkedAnswer, asked: LoadedConsultee, number: number): GivenAnswer {
  const isDeclined = given.stance === "declined";
  return {
    consulteeId: asked.id,
    kind: isDeclined ? "declined" : "statement",
    stance: given.stance === "declined" ? "none" : given.stance,
    channel: "link",
    senderNumber: null,
    decidedDay: null,
    ownSummary: given.text,
    extract: given.text === null ? null : paragraphsOf(given.text),
    decision: null,
    reading: null,
    title: linkedAnswerTitle(asked.title, number),
    documentId: given.id,
    createdBy: null,
    files: given.files,
    viewpoints: given.viewpoints.map(({ words, kind, section }) => ({ words, kind, sectionId: section })),
    sectionStances: [],
    replies: given.replies.map(({ question, text }) => ({ questionId: question, text })),
    dissents: [],
  };
}

const sentBefore = (tx: Tx, id: string) =>
  tx.selectFrom("document").select("id").where("id", "=", id).executeTakeFirst();

/**
 * Whoever holds the link answers, or corrects what was answered until the day it is due; a first answer is taken after that
 * day too and marked as late (TF 2:9: it has come). Two who write at once: the second is shown what the first wrote. Problems: at
 * their fields; those of `loadReplyLink`, `shutForReply` and `receiveAnswer`.
 */
export const answerByLink = command({
  name: "consultations/answer-by-link",
  input: linkedAnswer,
  load: ({ tx, input: { token } }) => loadReplyLink(tx, token),
  may: ({ loaded }) => ({ action: answerByLinkAction, body: loaded.senderBodyId }),
  perform: async (doing): Promise<Outcome<{ document: number; number: string; late: boolean }>> => {
    const { tx, input: given, loaded: asked, now } = doing;
    if (await sentBefore(tx, given.id)) return tooLate("consultations:link.problem.sent-already");
    const standing = await standingAnswer(tx, asked.id);
    const shut = shutForReply(asked, { today: dayOf(now), hasAnswered: standing !== null });
    if (shut) return tooLate(shut);
    if ((standing?.number ?? 0) !== given.seen)
      return conflict("consultations:link.problem.overtaken", standing ? answerFields(standing) : undefined);
    if (await namesStrangers(tx, asked.consultationId, given))
      return invalid({ path: "viewpoints", key: "consultations:link.problem.section" });
    const received = await receiveAnswer(tx, toGiven(given, asked, given.seen + 1), doing);
    if (!received.ok) return received;
    const { documentNumber: document, caseNumber: number, late } = received.value;
    const facts = { at: now.toString(), document };
    await sendNotice(tx, { consulteeId: asked.id, kind: "receipt", facts }, doing);
    return ok({ document, number, late });
  },
  trace: ({ loaded: asked, result: { document, number } }) => ({
    subject: { kind: "case", id: asked.senderCaseId },
    body: asked.senderBodyId,
    facts: { name: asked.name, document, number },
  }),
});
