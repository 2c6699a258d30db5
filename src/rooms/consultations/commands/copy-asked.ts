import type { Tx } from "../../../platform/database/connect.ts";
import { incomingDocumentTitle } from "../rules/incoming-document-title.ts";

type Means = { now: Temporal.Instant; newId(): string };

/**
 * What was asked of a consultee, copied to the consultation it sends on: the proposal as it was sent, with its sections under
 * the same ids so that what is said below can be put together above, its questions, and its documents as one's own case has them.
 */
export async function copyAsked(tx: Tx, consulteeId: string, consultationId: string, means: Means): Promise<void> {
  const asked = await tx
    .selectFrom("consultee as e")
    .innerJoin("consultation as c", "c.id", "e.consultation_id")
    .innerJoin("proposal as p", "p.consultation_id", "c.id")
    .select(["c.id", "c.title", "e.own_case_id as ownCaseId", "p.id as proposalId", "p.title as proposalTitle"])
    .where("e.id", "=", consulteeId)
    .where("p.sent_at", "is not", null)
    .orderBy("p.number", "desc")
    .executeTakeFirst();
  if (!asked) return;
  const received = await tx
    .selectFrom("document")
    .select("id")
    .where("case_id", "=", asked.ownCaseId)
    .where("direction", "=", "received")
    .where("public_title", "=", incomingDocumentTitle(asked.title))
    .orderBy("number")
    .executeTakeFirst();
  const proposal = { id: means.newId(), consultation_id: consultationId, number: 1, title: asked.proposalTitle };
  const lying = { document_id: received?.id ?? null, created_at: means.now, sent_at: null };
  await tx
    .insertInto("proposal")
    .values({ ...proposal, ...lying })
    .execute();
  await copySections(tx, asked.proposalId, proposal.id, means.newId);
  await copyQuestions(tx, asked.id, consultationId, means.newId);
}

async function copySections(tx: Tx, from: string, to: string, newId: () => string): Promise<void> {
  const sections = await tx.selectFrom("proposal_section").selectAll().where("proposal_id", "=", from).execute();
  const rows = sections.map((row) => ({
    ...row,
    id: newId(),
    proposal_id: to,
    content: JSON.stringify(row.content),
  }));
  if (rows.length > 0) await tx.insertInto("proposal_section").values(rows).execute();
}

async function copyQuestions(tx: Tx, from: string, to: string, newId: () => string): Promise<void> {
  const questions = await tx
    .selectFrom("consultation_question")
    .select(["position", "text"])
    .where("consultation_id", "=", from)
    .execute();
  const rows = questions.map((row) => ({ ...row, id: newId(), consultation_id: to }));
  if (rows.length > 0) await tx.insertInto("consultation_question").values(rows).execute();
}
