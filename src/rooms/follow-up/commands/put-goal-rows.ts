import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { GoalWriting } from "./import-writing.ts";

export type RowsBy = { body: string; year: number; by: string | null; now: Temporal.Instant };

const columns = sql`id uuid, version int, state text, title text, about text, parent_id uuid, owner_role text, owner_id uuid,
  from_day date, to_day date`;
const flat = (rows: readonly GoalWriting[]) =>
  JSON.stringify(rows.map(({ id, version, state, set }) => ({ id, version, state, ...set })));

/** Writes new goals as drafts, all in one go. */
export async function addGoalRows(
  tx: Tx,
  rows: readonly GoalWriting[],
  { body, year, by, now }: RowsBy,
): Promise<void> {
  await sql`
    insert into goal (id, body_id, level, year, state, health, title, about, parent_id, owner_role, owner_id, from_day, to_day,
      updated_at, updated_by, created_at)
    select r.id, ${body}::uuid, 'own', ${year}::int, 'draft', 'unknown', r.title, r.about, r.parent_id, r.owner_role, r.owner_id,
      r.from_day, r.to_day, ${now}::timestamptz, ${by}::uuid, ${now}::timestamptz
    from jsonb_to_recordset(${flat(rows)}::jsonb) as r (${columns})`.execute(tx);
}

/** Changes goals that are as they were when the sheet was held against them; answers with those that were. */
export async function changeGoalRows(tx: Tx, rows: readonly GoalWriting[], { by, now }: RowsBy): Promise<Set<string>> {
  const changed = await sql<{ id: string }>`
    update goal g set title = r.title, about = r.about, parent_id = r.parent_id, owner_role = r.owner_role, owner_id = r.owner_id,
      from_day = r.from_day, to_day = r.to_day, state = r.state,
      adopted_day = case when r.state = 'adopted' then g.adopted_day end,
      paragraph = case when r.state = 'adopted' then g.paragraph end,
      updated_at = ${now}::timestamptz, updated_by = ${by}::uuid, version = g.version + 1
    from jsonb_to_recordset(${flat(rows)}::jsonb) as r (${columns})
    where g.id = r.id and g.version = r.version returning g.id`.execute(tx);
  return new Set(changed.rows.map(({ id }) => id));
}
