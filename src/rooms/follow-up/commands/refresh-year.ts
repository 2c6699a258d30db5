import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";

const counted = sql`
  count(*) filter (where kind = 'goal')::int,
  count(*) filter (where kind = 'goal' and state = 'adopted')::int,
  count(*) filter (where kind = 'goal' and state <> 'ended' and health = 'on_track')::int,
  count(*) filter (where kind = 'goal' and state <> 'ended' and health = 'at_risk')::int,
  count(*) filter (where kind = 'goal' and state <> 'ended' and health = 'off_track')::int,
  count(*) filter (where state = 'planned')::int,
  count(*) filter (where state = 'ongoing')::int,
  count(*) filter (where state = 'done')::int,
  count(*) filter (where state = 'stopped')::int,
  count(*) filter (where state in ('planned','ongoing') and health = 'at_risk')::int,
  count(*) filter (where state in ('planned','ongoing') and health = 'off_track')::int,
  count(*) filter (where state = 'done' and bare)::int,
  max(updated_at)`;

const columns = sql`goals, goals_adopted, goals_on_track, goals_at_risk, goals_off_track,
  planned, ongoing, done, stopped, at_risk, off_track, done_bare, updated_at`;

/** What the city may see of a body's year: no draft, and nothing that hangs under one. */
const things = (bodyId: string, year: number) => sql`
  select 'goal' as kind, id, state, health, updated_at, false as bare
  from goal where body_id = ${bodyId} and year = ${year} and state <> 'draft'
  union all
  select 'activity', a.id, a.state, a.health, a.updated_at, a.evidence_count = 0
  from activity a join goal g on g.id = a.goal_id
  where a.body_id = ${bodyId} and a.year = ${year} and g.state <> 'draft'`;

/** Locks the year's row, which is made the first time; two who make it at once wait for each other at the insert. */
async function lockYear(tx: Tx, bodyId: string, year: number, newId: () => string): Promise<void> {
  const lock = sql`select from body_year where body_id = ${bodyId} and year = ${year} for update`;
  if ((await lock.execute(tx)).rows.length > 0) return;
  await sql`insert into body_year (id, body_id, year) values (${newId()}, ${bodyId}, ${year})
    on conflict (body_id, year) do nothing`.execute(tx);
  await lock.execute(tx);
}

/**
 * Counts a body's year anew: its cell under each focus area, and its total. Whoever changes a goal or an activity calls this
 * last in the same transaction, so the city's picture is exact and costs as much to keep with ten years of history as with one.
 * The lock on the year is what keeps two who change it at once from counting past each other; `newId` names the year's row the
 * first time.
 */
export async function refreshYear(tx: Tx, bodyId: string, year: number, newId: () => string): Promise<void> {
  await lockYear(tx, bodyId, year, newId);
  await sql`with cells as (delete from follow_up_cell where body_id = ${bodyId} and year = ${year})
    delete from follow_up_total where body_id = ${bodyId} and year = ${year}`.execute(tx);
  await sql`
    with thing as (${things(bodyId, year)}), placed as (
      select t.*, ga.focus_area_id from thing t join goal_area ga on ga.goal_id = t.id where t.kind = 'goal'
      union all
      select t.*, aa.focus_area_id from thing t join activity_area aa on aa.activity_id = t.id where t.kind = 'activity'
    ), total as (
      insert into follow_up_total (year, body_id, ${columns})
      select ${year}, ${bodyId}::uuid, ${counted} from thing having count(*) > 0
    )
    insert into follow_up_cell (year, body_id, focus_area_id, ${columns})
    select ${year}, ${bodyId}::uuid, focus_area_id, ${counted} from placed group by focus_area_id`.execute(tx);
}
