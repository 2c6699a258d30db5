import type { Tx } from "../../../platform/database/connect.ts";

/** Notes that something happened in the case, which is not a change of the case itself. */
export async function touchCase(tx: Tx, id: string, now: Temporal.Instant): Promise<void> {
  await tx.updateTable("case_file").set({ updated_at: now }).where("id", "=", id).execute();
}
