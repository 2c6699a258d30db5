import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import { turns } from "../rules/turns.ts";
import type { TemplateRow } from "./load-template.ts";
import { refreshYear } from "./refresh-year.ts";

type Doing = { tx: Tx; now: Temporal.Instant; newId(): string };
type GoalOfYear = { id: string; year: number };

/** The goal and those that were copied from it for later years, as long as they are open. */
async function goalsByYear(tx: Tx, goal: string): Promise<Map<number, string>> {
  const { rows } = await sql<GoalOfYear & { state: string }>`
    with recursive same as (
      select id, year, state, body_id from goal where id = ${goal}
      union select g.id, g.year, g.state, g.body_id from goal g join same s on g.copied_from_id = s.id and g.body_id = s.body_id
    ) select id, year, state from same where year is not null`.execute(tx);
  return new Map(rows.filter(({ state }) => state !== "ended").map(({ id, year }) => [year, id]));
}

const rowsOf = (template: TemplateRow, goals: ReadonlyMap<number, string>, newId: () => string) =>
  turns(template).flatMap(({ turn, due }) => {
    const goal = goals.get(due.year);
    const starts = due.subtract({ days: template.daysAhead }).toString();
    return goal ? [{ id: newId(), goal, turn, year: due.year, due: due.toString(), starts }] : [];
  });

/**
 * Makes the turns that are not there yet, for each year that has the goal. A turn serves what its goal serves. Answers with how many
 * were made; run again it makes none.
 */
export async function makeTurns({ tx, now, newId }: Doing, template: TemplateRow): Promise<number> {
  const goals = await goalsByYear(tx, template.goalId);
  const rows = JSON.stringify(rowsOf(template, goals, newId));
  const { bodyId: body, title, about, why, ownerId, ownerRole } = template;
  const made = await sql<{ id: string; goal_id: string; year: number }>`
    insert into activity (id, body_id, goal_id, year, title, about, why, state, health, owner_role, owner_id, starts_day, due_day,
      template_id, turn, updated_at, created_at)
    select r.id, ${body}::uuid, r.goal, r.year, ${title}, ${about}, ${why}, 'planned', 'unknown', ${ownerRole}, ${ownerId}::uuid,
      r.starts, r.due, ${template.id}::uuid, r.turn, ${now}::timestamptz, ${now}::timestamptz
    from jsonb_to_recordset(${rows}::jsonb) as r (id uuid, goal uuid, turn int, year int, due date, starts date)
    on conflict (template_id, turn) where template_id is not null do nothing returning id, goal_id, year`.execute(tx);
  for (const [kind, of] of [
    ["requirement", "requirement_id"],
    ["area", "focus_area_id"],
  ] as const) {
    const links = JSON.stringify(made.rows.map(({ id, goal_id }) => ({ id, goal_id })));
    const served = await sql<{ activity: string; one: string }>`
      select r.id as activity, g.${sql.ref(of)} as one from jsonb_to_recordset(${links}::jsonb) as r (id uuid, goal_id uuid)
      join ${sql.table(`goal_${kind}`)} g on g.goal_id = r.goal_id`.execute(tx);
    const put = JSON.stringify(served.rows.map((row) => ({ id: newId(), ...row })));
    await sql`
      insert into ${sql.table(`activity_${kind}`)} (id, activity_id, ${sql.ref(of)})
      select r.* from jsonb_to_recordset(${put}::jsonb) as r (id uuid, activity uuid, one uuid)`.execute(tx);
  }
  const years = [...new Set(made.rows.map(({ year }) => year))].sort();
  for (const year of years) await refreshYear(tx, body, year, newId);
  return made.rows.length;
}
