import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { PeriodKind } from "../model.ts";

export type HandedIn = { periodId: string; kind: PeriodKind; at: Temporal.Instant };

/** The latest report a body has handed in for a year: what is changed after it shows as later. */
export async function handedIn(db: Database, bodyId: string, year: number): Promise<HandedIn | null> {
  const { rows } = await sql<HandedIn>`
    select r.period_id as "periodId", p.kind, r.handed_in_at as at
    from period_report r join follow_up_period p on p.id = r.period_id
    where r.body_id = ${bodyId} and p.year = ${year} and r.current
    order by r.handed_in_at desc limit 1`.execute(db);
  return rows[0] ?? null;
}
