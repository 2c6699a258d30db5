import type { Tx } from "../../../platform/database/connect.ts";
import { type SystemEvent, tellSystems } from "../../../platform/webhooks/sending/tell-systems.ts";
import type { World } from "../../../platform/world.ts";
import { compilingLinks } from "../rules/compiling-links.ts";
import { incomingLinks } from "../rules/incoming-links.ts";

type Answered = {
  id: string;
  consultationId: string;
  consulteeId: string;
  senderBodyId: string;
  caseId: string;
  caseNumber: string;
  documentId: string;
};
type Means = { now: Temporal.Instant } & Pick<World, "newId">;

/** Whose answer it is, when that is a body of the house; outsiders have no systems here. */
const answeringBody = (tx: Tx, consulteeId: string) =>
  tx
    .selectFrom("consultee as e")
    .leftJoin("case_file as f", "f.id", "e.own_case_id")
    .select(["e.body_id as bodyId", "f.id as caseId", "f.number as caseNumber"])
    .where("e.id", "=", consulteeId)
    .executeTakeFirstOrThrow();

/**
 * Tells the systems of both sides that an answer has come, each what its own body may know: who asked gets the answer and its record,
 * who answered its own case and the receipt.
 */
export async function tellOfAnswer(tx: Tx, answered: Answered, means: Means): Promise<void> {
  const { id, consultationId, consulteeId, caseId, caseNumber, documentId } = answered;
  const own = await answeringBody(tx, consulteeId);
  const asking: SystemEvent = {
    kind: "answer.received",
    bodyId: answered.senderBodyId,
    data: {
      ids: { consultation: consultationId, answer: id, consultee: consulteeId, case: caseId, document: documentId },
      numbers: { caseNumber },
      page: compilingLinks.answer(consultationId, id),
      api: `/consultations/${consultationId}/answers/${id}`,
    },
  };
  const answering: SystemEvent[] = own.bodyId
    ? [
        {
          kind: "answer.received",
          bodyId: own.bodyId,
          data: {
            ids: { consultee: consulteeId, case: own.caseId },
            numbers: { caseNumber: own.caseNumber, senderCaseNumber: caseNumber },
            page: incomingLinks.page(consulteeId),
            api: `/incoming/${consulteeId}`,
          },
        },
      ]
    : [];
  await tellSystems(tx, [asking, ...answering], means);
}
