import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";

/**
 * Ties a consultee's own case to the question it answers, in the caller's transaction; from then on the sender sees its
 * number. Stage `registered` is set where nothing further has been reached.
 */
export async function linkOwnCase(tx: Tx, consulteeId: string, caseId: string): Promise<void> {
  await tx
    .updateTable("consultee")
    .set({
      own_case_id: caseId,
      stage: sql<string>`case when stage = 'sent' then 'registered' else stage end`,
      version: sql<number>`version + 1`,
    })
    .where("id", "=", consulteeId)
    .execute();
}
