import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { Stage } from "../model.ts";

/**
 * Notes for the sender's wall how far a consultee has come, and nothing of what it writes; in the caller's transaction.
 * One that has answered, declined or been withdrawn is left as it is.
 */
export async function noteProgress(
  tx: Tx,
  consulteeId: string,
  { stage, meetingDay }: { stage?: Stage; meetingDay?: Temporal.PlainDate | null },
): Promise<void> {
  await tx
    .updateTable("consultee")
    .set({
      ...(stage === undefined ? {} : { stage }),
      ...(meetingDay === undefined ? {} : { meeting_day: meetingDay }),
      version: sql<number>`version + 1`,
    })
    .where("id", "=", consulteeId)
    .where("stage", "not in", ["answered", "declined", "withdrawn"])
    .execute();
}
