import type { Selectable } from "kysely";
import { missing, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { StaffReportTable } from "../../../platform/database/tables.ts";
import { type ReportAct, shutForReport } from "../lifecycle.ts";
import type { ReportState } from "../model.ts";

export type ChangingReport = Selectable<StaffReportTable> & { state: ReportState; number: string };

/**
 * The report and its case's number, locked until the commit: what is done with a report is done one at a time. Whether the act
 * is open is asked by `openFor` in `perform`, so that a stranger is refused before being told in which state it is.
 */
export async function loadReportForChange(tx: Tx, id: string): Promise<Outcome<ChangingReport>> {
  const row = await tx
    .selectFrom("staff_report as r")
    .innerJoin("case_file as c", "c.id", "r.case_id")
    .selectAll("r")
    .select("c.number")
    .where("r.id", "=", id)
    .forUpdate("r")
    .executeTakeFirst();
  return row ? ok({ ...row, state: row.state as ReportState }) : missing("staff-reports:problem.report-missing");
}

/** Whether the act is open now. Problems: the sentence of the lifecycle that says why not. */
export function openFor({ state }: ChangingReport, act: ReportAct): Outcome<null> {
  const shut = shutForReport(state, act);
  return shut ? tooLate(shut) : ok(null);
}
