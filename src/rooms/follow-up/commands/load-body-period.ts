import { sql } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { PeriodKind, PeriodState } from "../model.ts";

export type BodyPeriodRow = {
  id: string;
  /** The executive board, which keeps the wheel. */
  keeperId: string;
  year: number;
  kind: PeriodKind;
  opensDay: Temporal.PlainDate;
  dueDay: Temporal.PlainDate;
  cutOff: Temporal.PlainDate;
  state: PeriodState;
  bodyId: string;
  bodyName: string;
  bodySlug: string;
  reportId: string | null;
  reportNumber: number;
  openingId: string | null;
};

/**
 * A body's part of a period, by the body's address. The body's year is locked, so that what is handed in is not changed while it
 * is being frozen; two bodies do not wait for each other.
 */
export async function loadBodyPeriod(
  tx: Tx,
  { period, body }: { period: string; body: string },
): Promise<Outcome<BodyPeriodRow>> {
  const { rows } = await sql<BodyPeriodRow>`
    select p.id, p.body_id as "keeperId", p.year, p.kind, p.opens_day as "opensDay", p.due_day as "dueDay", p.cut_off as "cutOff", p.state,
      b.id as "bodyId", b.name as "bodyName", b.slug as "bodySlug", r.id as "reportId",
      coalesce((select max(number) from period_report o where o.period_id = p.id and o.body_id = b.id), 0)::int as "reportNumber",
      o.id as "openingId"
    from follow_up_period p cross join body b
      left join period_report r on r.period_id = p.id and r.body_id = b.id and r.current
      left join period_opening o on o.period_id = p.id and o.body_id = b.id and o.report_id is null
    where p.id = ${period} and b.slug = ${body} for share of p`.execute(tx);
  const row = rows[0];
  if (!row) return missing("follow-up:wheel.period-missing");
  await sql`select from body_year where body_id = ${row.bodyId} and year = ${row.year} for update`.execute(tx);
  return ok(row);
}
