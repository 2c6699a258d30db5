import { type RawBuilder, sql } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Database } from "../../../platform/database/connect.ts";
import type { PeriodKind } from "../model.ts";
import { type LaterChange, laterChanges } from "../rules/later-changes.ts";
import type { ReportContent } from "../rules/report-content.ts";
import { contentHash } from "./content-hash.ts";
import { reportContent } from "./report-content.ts";

type Row = {
  id: string;
  number: number;
  current: boolean;
  content: ReportContent;
  sha256: string;
  at: Temporal.Instant;
  late: boolean;
  by: string | null;
  bodyId: string;
  bodyName: string;
  bodySlug: string;
  periodId: string;
  kind: PeriodKind;
  year: number;
  cutOff: Temporal.PlainDate;
  dueDay: Temporal.PlainDate;
};
export type ReadReport = Row & {
  /** Whether the stored content still has the hash it was handed in with. */
  intact: boolean;
  later: LaterChange[];
  /** All reports of the body in this period, newest first. */
  numbers: number[];
};

/** A report that has been handed in, the newest unless a number is named. `where` holds what the reader may see. */
export async function readReport(
  db: Database,
  { where, number, today }: { where: RawBuilder<boolean>; number: number | null; today: Temporal.PlainDate },
): Promise<Outcome<ReadReport>> {
  const { rows } = await sql<Row>`
    select r.id, r.number, r.current, r.content, r.sha256, r.handed_in_at as at, r.late,
      w.given_name || ' ' || w.family_name as by, b.id as "bodyId", b.name as "bodyName", b.slug as "bodySlug",
      p.id as "periodId", p.kind, p.year, p.cut_off as "cutOff", p.due_day as "dueDay"
    from period_report r join follow_up_period p on p.id = r.period_id join body b on b.id = r.body_id
      left join person w on w.id = r.handed_in_by
    where ${where} order by r.number desc`.execute(db);
  const row = number === null ? rows[0] : rows.find((one) => one.number === number);
  if (!row) return missing("follow-up:report.missing");
  const { periodId: id, kind, year, cutOff, dueDay } = row;
  const body = { id: row.bodyId, name: row.bodyName };
  const now = await reportContent(db, { period: { id, kind, year, cutOff, dueDay }, body, today });
  const intact = contentHash(row.content) === row.sha256;
  return ok({ ...row, intact, later: laterChanges(row.content, now), numbers: rows.map((one) => one.number) });
}
