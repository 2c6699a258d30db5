import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { ActivityWriting } from "./import-writing.ts";
import type { RowsBy } from "./put-goal-rows.ts";

const columns = sql`id uuid, version int, title text, about text, why text, goal_id uuid, owner_role text, owner_id uuid,
  starts_day date, due_day date, cost_sek bigint, funding text, funding_note text, state text, health text, percent int,
  done_day date, no_evidence_reason text, stopped_reason text`;
const flat = (rows: readonly ActivityWriting[]) =>
  JSON.stringify(rows.map(({ id, version, set }) => ({ id, version, ...set })));

/** Writes new activities, all in one go. */
export async function addActivityRows(
  tx: Tx,
  rows: readonly ActivityWriting[],
  { body, year, by, now }: RowsBy,
): Promise<void> {
  await sql`
    insert into activity (id, body_id, year, title, about, why, goal_id, owner_role, owner_id, starts_day, due_day, cost_sek,
      funding, funding_note, state, health, percent, done_day, no_evidence_reason, stopped_reason, updated_at, updated_by, created_at)
    select r.id, ${body}::uuid, ${year}::int, r.title, r.about, r.why, r.goal_id, r.owner_role, r.owner_id, r.starts_day, r.due_day,
      r.cost_sek, r.funding, r.funding_note, r.state, r.health, r.percent, r.done_day, r.no_evidence_reason, r.stopped_reason,
      ${now}::timestamptz, ${by}::uuid, ${now}::timestamptz
    from jsonb_to_recordset(${flat(rows)}::jsonb) as r (${columns})`.execute(tx);
}

/** Changes activities that are as they were when the sheet was held against them; answers with those that were. */
export async function changeActivityRows(
  tx: Tx,
  rows: readonly ActivityWriting[],
  { by, now }: RowsBy,
): Promise<Set<string>> {
  const changed = await sql<{ id: string }>`
    update activity a set title = r.title, about = r.about, why = r.why, goal_id = r.goal_id, owner_role = r.owner_role,
      owner_id = r.owner_id, starts_day = r.starts_day, due_day = r.due_day, cost_sek = r.cost_sek, funding = r.funding,
      funding_note = r.funding_note, state = r.state, health = r.health, percent = r.percent, done_day = r.done_day,
      no_evidence_reason = r.no_evidence_reason, stopped_reason = r.stopped_reason,
      updated_at = ${now}::timestamptz, updated_by = ${by}::uuid, version = a.version + 1
    from jsonb_to_recordset(${flat(rows)}::jsonb) as r (${columns})
    where a.id = r.id and a.version = r.version returning a.id`.execute(tx);
  return new Set(changed.rows.map(({ id }) => id));
}
