import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import { keepAttestsTrue } from "./keep-attests-true.ts";
import type { ChangingReport } from "./load-report-for-change.ts";

/**
 * The one place where a change of what is attested is made known, last in the change: the version counts up, and where a word is
 * another than those that were attested the attests no longer count and the report is a draft again. Days of hearings and of the
 * meeting are not what is attested; see `planChanged`.
 */
export async function contentChanged(tx: Tx, report: ChangingReport, now: Temporal.Instant): Promise<void> {
  await planChanged(tx, report, now);
  await keepAttestsTrue(tx, report, now);
}

/** A day was planned, moved or confirmed: the version counts up, and what was attested still stands. */
export async function planChanged(tx: Tx, report: ChangingReport, now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable("staff_report")
    .set({ updated_at: now, version: sql<number>`version + 1` })
    .where("id", "=", report.id)
    .execute();
}
