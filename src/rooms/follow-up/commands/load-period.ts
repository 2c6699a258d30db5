import { sql } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { PeriodKind, PeriodState } from "../model.ts";

export type PeriodRow = {
  id: string;
  /** The executive board, which keeps the wheel. */
  bodyId: string;
  year: number;
  kind: PeriodKind;
  opensDay: Temporal.PlainDate;
  cutOff: Temporal.PlainDate;
  dueDay: Temporal.PlainDate;
  state: PeriodState;
  version: number;
};

/** A period, locked: its days and its state are changed by one at a time. */
export async function loadPeriod(tx: Tx, id: string): Promise<Outcome<PeriodRow>> {
  const { rows } = await sql<PeriodRow>`
    select id, body_id as "bodyId", year, kind, opens_day as "opensDay", cut_off as "cutOff", due_day as "dueDay", state, version
    from follow_up_period where id = ${id} for update`.execute(tx);
  return rows[0] ? ok(rows[0]) : missing("follow-up:wheel.period-missing");
}
