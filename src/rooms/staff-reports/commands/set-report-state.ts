import { sql, type Updateable } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { StaffReportTable } from "../../../platform/database/tables.ts";
import type { ReportState } from "../model.ts";

/** Moves a report to another state, with what belongs to that move. */
export async function setReportState(
  tx: Tx,
  id: string,
  { state, ...more }: Updateable<StaffReportTable> & { state: ReportState },
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable("staff_report")
    .set({ ...more, state, updated_at: now, version: sql<number>`version + 1` })
    .where("id", "=", id)
    .execute();
}
