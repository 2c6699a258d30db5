import { sql } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { IndicatorSource } from "../model.ts";

export type IndicatorRow = {
  id: string;
  bodyId: string;
  council: boolean;
  responsibleId: string;
  name: string;
  source: IndicatorSource;
  period: "year" | "four_months";
  endedDay: Temporal.PlainDate | null;
  version: number;
};

/** An indicator, locked: what it is and what it came to is written by one at a time. */
export async function loadIndicator(tx: Tx, id: string): Promise<Outcome<IndicatorRow>> {
  const { rows } = await sql<IndicatorRow>`
    select id, body_id as "bodyId", council, responsible_id as "responsibleId", name, source, period, ended_day as "endedDay", version
    from indicator where id = ${id} for update`.execute(tx);
  return rows[0] ? ok(rows[0]) : missing("follow-up:indicator.missing");
}
