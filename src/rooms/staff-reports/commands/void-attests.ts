import type { Tx } from "../../../platform/database/connect.ts";

/**
 * The attests that stand are kept and no longer count, since what they were given on is another now, or was sent back; in the
 * caller's transaction. Answers with how many there were.
 */
export async function voidAttests(tx: Tx, reportId: string, now: Temporal.Instant): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable("attestation")
    .set({ voided_at: now })
    .where("report_id", "=", reportId)
    .where("voided_at", "is", null)
    .where("outcome", "=", "approved")
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
