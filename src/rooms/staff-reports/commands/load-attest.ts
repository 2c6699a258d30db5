import { type Selectable, sql } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { StaffReportTable } from "../../../platform/database/tables.ts";
import type { ReportAnswerKind, ReportState } from "../model.ts";
import { attestedHash } from "../queries/attested-hash.ts";
import { reportContent } from "../queries/report-content.ts";
import type { AttestLine } from "../rules/attest-turn.ts";
import type { ReportContent } from "../rules/report-content.ts";

export type AttestingLine = AttestLine & { signatoryId: string; name: string; title: string; email: string | null };

/** A report with everything an attest rests on. `sha256` is the sum of what stands there now. */
export type AttestedReport = {
  report: Selectable<StaffReportTable> & { state: ReportState; answer_kind: ReportAnswerKind };
  number: string;
  lines: readonly AttestingLine[];
  version: { id: string; number: number; sha256: string } | null;
  content: ReportContent;
  sha256: string;
};

const newestVersion = (tx: Tx, id: string) =>
  tx
    .selectFrom("report_version")
    .select(["id", "number", "sha256"])
    .where("report_id", "=", id)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();

async function linesOf(tx: Tx, id: string): Promise<AttestingLine[]> {
  const { rows } = await sql<AttestingLine>`
    select s.id as "signatoryId", s.position, s.person_id as "personId", p.given_name || ' ' || p.family_name as name, s.title, p.email,
      exists (select from attestation a where a.signatory_id = s.id and a.outcome = 'approved' and a.voided_at is null
        and a.report_version_id = (select v.id from report_version v where v.report_id = s.report_id order by v.number desc limit 1)) as attested
    from report_signatory s join person p on p.id = s.person_id where s.report_id = ${id} order by s.position`.execute(
    tx,
  );
  return rows;
}

/** The report, locked, with who attests and what was last frozen. Problem: `staff-reports:problem.report-missing`. */
export async function loadAttest(tx: Tx, id: string): Promise<Outcome<AttestedReport>> {
  const row = await tx.selectFrom("staff_report").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (!row) return missing("staff-reports:problem.report-missing");
  const report = { ...row, state: row.state as ReportState, answer_kind: row.answer_kind as ReportAnswerKind };
  const content = await reportContent(tx, id);
  if (!content) return missing("staff-reports:problem.report-missing");
  const file = await tx
    .selectFrom("case_file")
    .select("number")
    .where("id", "=", row.case_id)
    .executeTakeFirstOrThrow();
  const version = (await newestVersion(tx, id)) ?? null;
  return ok({
    report,
    number: file.number,
    lines: await linesOf(tx, id),
    version,
    content,
    sha256: attestedHash(content),
  });
}
