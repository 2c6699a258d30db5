import { sql } from "kysely";
import { dayOf } from "../../../kernel/day.ts";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { World } from "../../../platform/world.ts";
import { declareRecord, enterRecord, type KeptFile } from "../../register/index.ts";
import type { ConsultationRow } from "./load-consultation.ts";
import type { KnownProposal } from "./load-proposals.ts";

type Means = { now: Temporal.Instant } & Pick<World, "newId" | "enqueue">;
type Sent = { proposal: KnownProposal; files: readonly KeptFile[]; count: number; createdBy: string | null };

/** What went out is a record in the sender's case, and so is the file the proposal was read out of (TF 2:10). */
export async function registerSent(tx: Tx, row: ConsultationRow, sent: Sent, means: Means): Promise<Outcome<number>> {
  const { proposal, files, count, createdBy } = sent;
  const again = proposal.number > 1;
  const record = {
    id: means.newId(),
    caseId: row.caseId,
    direction: "dispatched" as const,
    title: again ? `Ändrat förslag i remissen ${row.title}` : `Remiss: ${row.title}`,
    counterparty: count === 1 ? "1 remissinstans" : `${count} remissinstanser`,
    createdBy,
    files,
  };
  const filed = await enterRecord(tx, record, means);
  if (!filed.ok) return filed;
  await tx
    .updateTable("proposal")
    .set({ sent_at: means.now, version: sql<number>`version + 1` })
    .where("id", "=", proposal.id)
    .execute();
  if (proposal.documentId) {
    await declareRecord(tx, { id: proposal.documentId, case_id: row.caseId, day: dayOf(means.now) }, means);
  }
  return ok(filed.value.number);
}
