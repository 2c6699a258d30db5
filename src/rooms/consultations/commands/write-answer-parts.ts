import type { Tx } from "../../../platform/database/connect.ts";
import type { World } from "../../../platform/world.ts";
import { longest } from "../model.ts";
import type { GivenAnswer } from "./given-answer.ts";

type Means = { now: Temporal.Instant } & Pick<World, "newId">;

/** The answer before this one stays, no longer the one that counts; the new one gets the next number. */
async function replaceCurrent(tx: Tx, consulteeId: string): Promise<number> {
  const before = await tx
    .selectFrom("consultation_answer")
    .select(({ fn }) => fn.max("number").as("number"))
    .where("consultee_id", "=", consulteeId)
    .executeTakeFirst();
  await tx
    .updateTable("consultation_answer")
    .set({ current: false })
    .where("consultee_id", "=", consulteeId)
    .where("current", "=", true)
    .execute();
  return Number(before?.number ?? 0) + 1;
}

const json = (value: object | null) => (value === null ? null : JSON.stringify(value));

type Place = { id: string; consultationId: string; late: boolean };

const answerRow = (given: GivenAnswer, { id, consultationId, late }: Place, number: number, now: Temporal.Instant) => ({
  id,
  consultation_id: consultationId,
  consultee_id: given.consulteeId,
  number,
  current: true,
  kind: given.kind,
  stance: given.stance,
  channel: given.channel,
  sender_number: given.senderNumber,
  decided_day: given.decidedDay,
  received_at: now,
  late,
  own_summary: given.ownSummary,
  summary: given.ownSummary !== null && given.ownSummary.length <= longest.summary ? given.ownSummary : null,
  extract: json(given.extract),
  decision: json(given.decision),
  reading: json(given.reading),
  document_id: given.documentId,
});

/** What hangs on the answer: viewpoints in order, stances by section, replies to questions, and dissents. */
async function writeParts(
  tx: Tx,
  given: GivenAnswer,
  { id, consultationId }: Place,
  newId: () => string,
): Promise<void> {
  const mine = { answer_id: id };
  const viewpoints = given.viewpoints.map(({ kind, sectionId, words }, position) => {
    const cut = words.slice(0, longest.viewpoint);
    return { ...mine, id: newId(), consultation_id: consultationId, position, kind, section_id: sectionId, words: cut };
  });
  const stances = given.sectionStances.map((one) => ({
    ...mine,
    id: newId(),
    section_id: one.sectionId,
    stance: one.stance,
  }));
  const replies = given.replies.map((one) => ({ ...mine, id: newId(), question_id: one.questionId, text: one.text }));
  const dissents = given.dissents.map((dissent, position) => ({ ...mine, id: newId(), position, ...dissent }));
  if (viewpoints.length > 0) await tx.insertInto("viewpoint").values(viewpoints).execute();
  if (stances.length > 0) await tx.insertInto("answer_stance").values(stances).execute();
  if (replies.length > 0) await tx.insertInto("answer_reply").values(replies).execute();
  if (dissents.length > 0) await tx.insertInto("answer_dissent").values(dissents).execute();
}

/** The rows of an answer; answers with its id. One that came before stays, and no longer counts. */
export async function writeAnswerParts(
  tx: Tx,
  given: GivenAnswer,
  asked: { consultationId: string; late: boolean },
  { now, newId }: Means,
): Promise<string> {
  const place = { ...asked, id: newId() };
  const number = await replaceCurrent(tx, given.consulteeId);
  await tx
    .insertInto("consultation_answer")
    .values(answerRow(given, place, number, now))
    .execute();
  await writeParts(tx, given, place, newId);
  return place.id;
}
