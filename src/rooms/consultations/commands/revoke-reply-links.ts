import type { Tx } from "../../../platform/database/connect.ts";

/** From now on the links that were mailed to these open nothing: one that went astray, or a question that is taken back. */
export async function revokeReplyLinks(tx: Tx, consulteeIds: readonly string[], now: Temporal.Instant): Promise<void> {
  if (consulteeIds.length === 0) return;
  await tx
    .updateTable("reply_link")
    .set({ revoked_at: now })
    .where("consultee_id", "in", consulteeIds)
    .where("revoked_at", "is", null)
    .execute();
}
