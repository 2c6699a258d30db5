import { sql } from "kysely";
import { dayOf } from "../../../kernel/day.ts";
import { missing, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { World } from "../../../platform/world.ts";
import { enterRecord } from "../../register/index.ts";
import type { GivenAnswer } from "./given-answer.ts";
import { tellOfAnswer } from "./tell-of-answer.ts";
import { writeAnswerParts } from "./write-answer-parts.ts";

/** What a receipt says: the sender's case and the record in it. */
export type ReceivedAnswer = {
  id: string;
  caseId: string;
  caseNumber: string;
  bodyId: string;
  documentNumber: number;
  consulteeName: string;
  late: boolean;
};

type Means = { now: Temporal.Instant } & Pick<World, "newId" | "enqueue">;

const asked = (tx: Tx, consulteeId: string) =>
  tx
    .selectFrom("consultee as e")
    .innerJoin("consultation as c", "c.id", "e.consultation_id")
    .select(["e.id", "e.name", "e.due_day", "c.id as consultation_id", "c.case_id", "c.state"])
    .where("e.id", "=", consulteeId)
    .forUpdate()
    .executeTakeFirst();

async function turnWall(tx: Tx, { consulteeId, kind }: GivenAnswer, now: Temporal.Instant): Promise<void> {
  const stage = kind === "declined" ? "declined" : "answered";
  await tx
    .updateTable("consultee")
    .set({ stage, answered_at: now, version: sql<number>`version + 1` })
    .where("id", "=", consulteeId)
    .execute();
}

/**
 * An answer reaches the sender: a record in the sender's case, the answer with all its parts, and the wall turned, in the
 * caller's transaction. A late answer is taken all the same and says that it is late; a second one replaces the first, which
 * is kept. Whether the actor may is the caller's to ask. Problems: `consultations:problem.consultee-missing`,
 * `consultations:problem.not-open` when the consultation is not out, those of the register.
 */
export async function receiveAnswer(tx: Tx, given: GivenAnswer, means: Means): Promise<Outcome<ReceivedAnswer>> {
  const row = await asked(tx, given.consulteeId);
  if (!row) return missing("consultations:problem.consultee-missing");
  if (row.state !== "sent" && row.state !== "compiling") return tooLate("consultations:problem.not-open");
  const record = {
    id: given.documentId,
    caseId: row.case_id,
    direction: "received" as const,
    title: given.title,
    counterparty: row.name,
    createdBy: given.createdBy,
    files: given.files,
    evenWhenClosed: true,
  };
  const filed = await enterRecord(tx, record, means);
  if (!filed.ok) return filed;
  const late = Temporal.PlainDate.compare(dayOf(means.now), row.due_day) > 0;
  const id = await writeAnswerParts(tx, given, { consultationId: row.consultation_id, late }, means);
  await turnWall(tx, given, means.now);
  const { caseNumber, bodyId, number: documentNumber } = filed.value;
  const { consulteeId, documentId } = given;
  const place = { consultationId: row.consultation_id, caseId: row.case_id, senderBodyId: bodyId };
  await tellOfAnswer(tx, { id, ...place, consulteeId, caseNumber, documentId }, means);
  return ok({ id, caseId: row.case_id, caseNumber, bodyId, documentNumber, consulteeName: row.name, late });
}
