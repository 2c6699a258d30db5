import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import { kept } from "../../../platform/database/kept-statement.ts";

const counts = {
  goals: "kind = 'goal'",
  goals_adopted: "kind = 'goal' and state = 'adopted'",
  goals_on_track: "kind = 'goal' and state <> 'ended' and health = 'on_track'",
  goals_at_risk: "kind = 'goal' and state <> 'ended' and health = 'at_risk'",
  goals_off_track: "kind = 'goal' and state <> 'ended' and health = 'off_track'",
  planned: "state = 'planned'",
  ongoing: "state = 'ongoing'",
  done: "state = 'done'",
  stopped: "state = 'stopped'",
  at_risk: "state in ('planned','ongoing') and health = 'at_risk'",
  off_track: "state in ('planned','ongoing') and health = 'off_track'",
  done_bare: "state = 'done' and bare",
};
const names = [...Object.keys(counts), "updated_at"];

const columns = sql.raw(names.join(", "));
const counted = sql.raw(
  [...Object.values(counts).map((which) => `count(*) filter (where ${which})::int`), "max(updated_at)"].join(", "),
);
/** A tally that stands as it was is left alone: most changes move one cell of a body's year. */
const written = (table: string) =>
  sql.raw(`do update set ${names.map((name) => `${name} = excluded.${name}`).join(", ")}
      where (${names.map((name) => `${table}.${name}`).join(", ")})
        is distinct from (${names.map((name) => `excluded.${name}`).join(", ")})`);

/**
 * What the city may see of a body's year: no draft, and nothing that hangs under one. The goal above is looked up one by one,
 * for otherwise the database reads every goal that ever was to find those of a year.
 */
const things = (bodyId: string, year: number) => sql`
  select 'goal' as kind, id, state, health, updated_at, false as bare
  from goal where body_id = ${bodyId} and year = ${year} and state <> 'draft'
  union all
  select 'activity', a.id, a.state, a.health, a.updated_at, a.evidence_count = 0
  from activity a
  where a.body_id = ${bodyId} and a.year = ${year} and (select g.state from goal g where g.id = a.goal_id) <> 'draft'`;

const placed = sql`
  select t.*, ga.focus_area_id from thing t join goal_area ga on ga.goal_id = t.id where t.kind = 'goal'
  union all
  select t.*, aa.focus_area_id from thing t join activity_area aa on aa.activity_id = t.id where t.kind = 'activity'`;

/** Locks the year's row, which is made the first time; two who make it at once wait for each other at the insert. */
async function lockYear(tx: Tx, bodyId: string, year: number, newId: () => string): Promise<void> {
  const lock = kept(sql`select from body_year where body_id = ${bodyId} and year = ${year} for update`);
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
  await kept(sql`
    with thing as materialized (${things(bodyId, year)}), placed as (${placed}), cell as (
      insert into follow_up_cell (year, body_id, focus_area_id, ${columns})
      select ${year}::int, ${bodyId}::uuid, focus_area_id, ${counted} from placed group by focus_area_id
      on conflict (year, body_id, focus_area_id) ${written("follow_up_cell")}
    ), total as (
      insert into follow_up_total (year, body_id, ${columns})
      select ${year}::int, ${bodyId}::uuid, ${counted} from thing having count(*) > 0
      on conflict (year, body_id) ${written("follow_up_total")}
    ), emptied as (
      delete from follow_up_cell where body_id = ${bodyId} and year = ${year}
        and focus_area_id not in (select focus_area_id from placed)
    )
    delete from follow_up_total where body_id = ${bodyId} and year = ${year} and not exists (select from thing)`).execute(
    tx,
  );
}
