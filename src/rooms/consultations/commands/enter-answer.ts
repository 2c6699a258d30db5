import { sql } from "kysely";
import { invalid, type Outcome, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { personIn } from "../../register/index.ts";
import { enterAnswer as mayEnter } from "../actions.ts";
import { shutForConsultation } from "../lifecycle.ts";
import { paragraphsOf } from "../rules/paragraphs-of.ts";
import { type ConfirmedAnswer, confirmedAnswer, notAsked } from "./confirmed-answer.ts";
import type { GivenAnswer } from "./given-answer.ts";
import { type LoadedUpload, loadUpload, shutForUpload } from "./load-upload.ts";
import { namesStrangers } from "./names-strangers.ts";
import { type ReceivedAnswer, receiveAnswer } from "./receive-answer.ts";

/** Somebody who answered without having been asked, last in the list. */
async function addUnasked(tx: Tx, { upload, consultation }: LoadedUpload, name: string, id: string): Promise<string> {
  await sql`
    insert into consultee (id, consultation_id, position, name, asked_as, stage, due_day)
    select ${id}, ${upload.consultation_id}, coalesce(max(position), -1) + 1, ${name}, 'unsolicited', 'sent', ${consultation.dueDay}
    from consultee where consultation_id = ${upload.consultation_id}`.execute(tx);
  return id;
}

/** One of those asked, by its id in this consultation; null for an id that is none of them. */
async function consulteeIn(tx: Tx, consultationId: string, id: string): Promise<string | null> {
  const rows = tx.selectFrom("consultee").select("id").where("consultation_id", "=", consultationId);
  return (await rows.execute()).find((row) => row.id === id)?.id ?? null;
}

const rich = (text: string | null) => (text === null ? null : paragraphsOf(text));

function toGiven(
  given: ConfirmedAnswer,
  { upload }: LoadedUpload,
  who: { consulteeId: string; by: string | null },
): GivenAnswer {
  const { kind, stance, senderNumber, decidedDay, ownSummary, title, id } = given;
  const file =
    upload.file_id === null ? [] : [{ fileId: upload.file_id, name: upload.name, mediaType: upload.media_type }];
  const ticked = given.viewpoints.filter(({ use, words }) => use !== undefined && words !== "");
  return {
    ...{ kind, stance, senderNumber, decidedDay, ownSummary, title },
    consulteeId: who.consulteeId,
    channel: "upload",
    extract: rich(given.extract),
    decision: rich(given.decision),
    reading: upload.reading as object,
    documentId: id,
    createdBy: who.by,
    files: [...file, ...given.files],
    viewpoints: ticked.map((row) => ({ kind: row.kind, sectionId: row.section, words: row.words })),
    sectionStances: [],
    replies: given.replies
      .filter(({ text }) => text !== "")
      .map(({ question, text }) => ({ questionId: question, text })),
    dissents: given.dissents.filter(({ statement }) => statement !== ""),
  };
}

/**
 * What a person has confirmed becomes the answer: the file is a record in the case, byte for byte as it came, and the wall
 * turns. Whoever was not asked becomes a consultee all the same. Problems: at their fields; too late when it is done already.
 */
export const enterAnswer = command({
  name: "consultations/enter-answer",
  input: confirmedAnswer,
  load: ({ tx, input: { upload } }) => loadUpload(tx, upload),
  may: ({ loaded }) => ({ action: mayEnter, body: loaded.consultation.bodyId }),
  perform: async ({ tx, input: given, loaded, actor, now, newId, enqueue }): Promise<Outcome<ReceivedAnswer>> => {
    const gone = shutForUpload(loaded);
    const shut = shutForConsultation(loaded.consultation.state, "enter-answer");
    if (gone) return gone;
    if (shut) return tooLate(shut);
    const { consultation_id: consultationId } = loaded.upload;
    const named = [...given.viewpoints.map(({ section }) => section), ...given.replies.map(({ question }) => question)];
    if (await namesStrangers(tx, consultationId, named))
      return invalid({ path: "viewpoints", key: "consultations:upload.section-unknown" });
    const consulteeId =
      given.consultee === notAsked
        ? await addUnasked(tx, loaded, given.otherName ?? "", newId())
        : await consulteeIn(tx, consultationId, given.consultee);
    if (consulteeId === null) return invalid({ path: "consultee", key: "consultations:upload.consultee-missing" });
    const means = { now, newId, enqueue };
    const received = await receiveAnswer(tx, toGiven(given, loaded, { consulteeId, by: personIn(actor) }), means);
    if (!received.ok) return received;
    await tx
      .updateTable("answer_upload")
      .set({ state: "taken", answer_id: received.value.id, version: sql<number>`version + 1` })
      .where("id", "=", loaded.upload.id)
      .execute();
    return received;
  },
  trace: ({ loaded: { consultation }, result }) => ({
    subject: { kind: "case", id: consultation.caseId },
    body: consultation.bodyId,
    facts: { number: consultation.caseNumber, name: result.consulteeName, document: result.documentNumber },
  }),
});
