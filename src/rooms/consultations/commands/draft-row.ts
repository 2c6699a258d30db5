import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";

type Written = { title: string; note: string | null; documentId: string | null };

/** The row of the version that is being written: the draft changed, or the next number begun. */
export async function draftRow(
  tx: Tx,
  consultationId: string,
  { draft, next, written }: { draft: { id: string } | null; next: number; written: Written },
  { now, newId }: { now: Temporal.Instant; newId: () => string },
): Promise<string> {
  const { title, note, documentId: document_id } = written;
  if (draft) {
    const change = { title, note, document_id, version: sql<number>`version + 1` };
    await tx.updateTable("proposal").set(change).where("id", "=", draft.id).execute();
    return draft.id;
  }
  const begun = { id: newId(), consultation_id: consultationId, number: next, created_at: now, sent_at: null };
  await tx
    .insertInto("proposal")
    .values({ ...begun, title, note, document_id })
    .execute();
  return begun.id;
}
