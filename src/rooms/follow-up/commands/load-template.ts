import { sql } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { Recurrence } from "../model.ts";

export type TemplateRow = {
  id: string;
  bodyId: string;
  goalId: string;
  title: string;
  about: string;
  why: string;
  every: Recurrence;
  firstDue: Temporal.PlainDate;
  until: Temporal.PlainDate;
  daysAhead: number;
  ownerId: string | null;
  ownerRole: string | null;
  endedDay: Temporal.PlainDate | null;
  version: number;
};

/** Something that comes back, locked until the commit. Problems: missing. */
export async function loadTemplate(tx: Tx, id: string): Promise<Outcome<TemplateRow>> {
  const { rows } = await sql<TemplateRow>`
    select id, body_id as "bodyId", goal_id as "goalId", title, about, why, every, first_due as "firstDue", until,
      days_ahead as "daysAhead", owner_id as "ownerId", owner_role as "ownerRole", ended_day as "endedDay", version
    from activity_template where id = ${id} for update`.execute(tx);
  return rows[0] ? ok(rows[0]) : missing("follow-up:recurring.missing");
}
