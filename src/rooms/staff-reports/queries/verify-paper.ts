import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { verifyPapers } from "../actions.ts";
import type { ReportState } from "../model.ts";
import { attestsOf, type GivenAttest } from "./attests-of.ts";

type Row = {
  reportId: string;
  versionId: string;
  format: "pdf" | "archive" | "docx" | "excerpt";
  madeAt: Temporal.Instant;
  version: number;
  latest: number;
  title: string;
  number: string;
  body: string;
  state: ReportState;
  decidedBy: string | null;
  decidedDay: Temporal.PlainDate | null;
  dispatchedAt: Temporal.Instant | null;
};

export type KnownPaper = Omit<Row, "reportId" | "versionId"> & { attests: GivenAttest[]; voided: boolean };

/**
 * What the house knows of a file with this sum, for whoever holds the file: nobody can guess a sum, so knowing it is having the
 * file. Null when no file with that sum was ever made here.
 */
export const verifyPaper = query({
  name: "staff-reports/verify-paper",
  input: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/, "staff-reports:verify.not-a-sum") }),
  scope: verifyPapers,
  run: async ({ db, input, visible }) => {
    const { rows } = await sql<Row>`
      select i.report_id as "reportId", i.report_version_id as "versionId", i.format, i.made_at as "madeAt", v.number as version,
        (select max(number) from report_version l where l.report_id = i.report_id) as latest, r.title, c.number, b.name as body, r.state,
        r.decided_by as "decidedBy", r.decided_day as "decidedDay", r.dispatched_at as "dispatchedAt"
      from issued_paper i join report_version v on v.id = i.report_version_id join staff_report r on r.id = i.report_id
        join case_file c on c.id = r.case_id join body b on b.id = r.body_id
      where i.sha256 = ${input.sha256} and ${visible("r.body_id")}`.execute(db);
    const found = rows[0];
    if (!found) return ok(null);
    const { reportId, versionId, ...facts } = found;
    const mine = (await attestsOf(db, reportId)).filter(
      (one) => one.versionId === versionId && one.outcome === "approved",
    );
    const attests = mine.filter(({ voidedAt }) => voidedAt === null);
    return ok<KnownPaper>({ ...facts, attests, voided: attests.length < mine.length });
  },
});
