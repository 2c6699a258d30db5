import { type RawBuilder, sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { type PeriodKind, type PeriodState, reportingKinds } from "../model.ts";
import { judgeStanding, type Standing } from "../rules/judge-standing.ts";

type Row = {
  periodId: string;
  kind: PeriodKind;
  year: number;
  opensDay: Temporal.PlainDate;
  cutOff: Temporal.PlainDate;
  dueDay: Temporal.PlainDate;
  state: PeriodState;
  keeperId: string;
  bodyId: string;
  slug: string;
  name: string;
  bodyKind: string;
  toDay: Temporal.PlainDate | null;
  number: number | null;
  handedInAt: Temporal.Instant | null;
  late: boolean | null;
  openedReason: string | null;
};
export type BodyPeriod = Row & { standing: Standing };

/**
 * Who hands in what: each body that stood at some time while the period ran, with how it stands. `where` speaks of the period as
 * `p` and of the body as `b`, and holds what the reader may see.
 */
export async function bodyPeriods(
  db: Database,
  where: RawBuilder<boolean>,
  today: Temporal.PlainDate,
): Promise<BodyPeriod[]> {
  const { rows } = await sql<Row>`
    select p.id as "periodId", p.kind, p.year, p.opens_day as "opensDay", p.cut_off as "cutOff", p.due_day as "dueDay", p.state,
      p.body_id as "keeperId", b.id as "bodyId", b.slug, b.name, b.kind as "bodyKind", b.to_day as "toDay", r.number,
      r.handed_in_at as "handedInAt", r.late, o.reason as "openedReason"
    from follow_up_period p
      join body b on b.kind = any(${[...reportingKinds]}) and b.from_day <= p.due_day and (b.to_day is null or b.to_day >= p.opens_day)
      left join period_report r on r.period_id = p.id and r.body_id = b.id and r.current
      left join period_opening o on o.period_id = p.id and o.body_id = b.id and o.report_id is null
    where ${where}
    order by p.due_day, p.id, array_position(${[...reportingKinds]}::text[], b.kind), b.name collate "sv-x-icu"`.execute(
    db,
  );
  return rows.map((row) => ({ ...row, standing: judgeStanding({ ...row, opened: row.openedReason !== null }, today) }));
}
