import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readReports } from "../actions.ts";
import type { ReportState } from "../model.ts";
import { paperOf } from "./paper-of.ts";

type Row = {
  id: string;
  bodyId: string;
  title: string;
  number: string | null;
  state: ReportState;
  updated_at: Temporal.Instant;
};
type Issued = { format: string; sha256: string; made_at: Temporal.Instant };

/** The report as paper, with the files that have been made of this very version before. */
export const reportFileFacts = query({
  name: "staff-reports/read-paper",
  input: z.object({ report: z.uuid() }),
  scope: readReports,
  run: async ({ db, input, visible }) => {
    const { rows } = await sql<Row>`
      select r.id, r.body_id as "bodyId", r.title, c.number, r.state, r.updated_at
      from staff_report r join case_file c on c.id = r.case_id
      where r.id = ${input.report} and ${visible("r.body_id")}`.execute(db);
    const facts = rows[0];
    const found = facts ? await paperOf(db, facts) : null;
    if (!facts || !found) return missing("staff-reports:problem.report-missing");
    const issued: Issued[] = found.version
      ? await db
          .selectFrom("issued_paper")
          .select(["format", "sha256", "made_at"])
          .where("report_version_id", "=", found.version.id)
          .orderBy("made_at", "desc")
          .execute()
      : [];
    return ok({ facts, ...found, issued });
  },
});
