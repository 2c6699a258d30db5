import type { Tx } from "../../../platform/database/connect.ts";
import type { World } from "../../../platform/world.ts";
import { changeDocumentRow } from "./change-document-row.ts";

type Means = { now: Temporal.Instant } & Pick<World, "enqueue">;

/**
 * From that day a working document is a public record and its files are fixed (TF 2:10); in the caller's transaction. One that
 * is a record already, such as what was received and is sent on, stays as it is.
 */
export async function declareRecord(
  tx: Tx,
  row: { id: string; case_id: string; day: Temporal.PlainDate },
  { now, enqueue }: Means,
): Promise<void> {
  const waiting = tx.selectFrom("document").select("id").where("id", "=", row.id).where("status", "=", "working");
  if (!(await waiting.executeTakeFirst())) return;
  await changeDocumentRow(tx, row, { status: "record", recorded_at: now, day: row.day }, now);
  await enqueue(tx, "index-document", { documentId: row.id }, { key: `index-document:${row.id}` });
}
