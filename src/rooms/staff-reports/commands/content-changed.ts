import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import { noteProgress } from "../../consultations/index.ts";
import type { ChangingReport } from "./load-report-for-change.ts";
import { voidAttests } from "./void-attests.ts";

/**
 * The one place where a change of what is attested is made known: the version counts up, attests that were given no longer
 * count, and the report is a draft again. Days of hearings and of the meeting are not what is attested; see `planChanged`.
 */
export async function contentChanged(tx: Tx, report: ChangingReport, now: Temporal.Instant): Promise<void> {
  const back = report.state === "attesting" || report.state === "attested";
  if (back) await voidAttests(tx, report.id, now);
  if (back && report.consultee_id) await noteProgress(tx, report.consultee_id, { stage: "drafting" });
  await tx
    .updateTable("staff_report")
    .set({ updated_at: now, version: sql<number>`version + 1`, ...(back ? { state: "draft" } : {}) })
    .where("id", "=", report.id)
    .execute();
}

/** A day was planned, moved or confirmed: the version counts up, and what was attested still stands. */
export async function planChanged(tx: Tx, report: ChangingReport, now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable("staff_report")
    .set({ updated_at: now, version: sql<number>`version + 1` })
    .where("id", "=", report.id)
    .execute();
}
