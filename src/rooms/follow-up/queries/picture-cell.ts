import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readCity } from "../actions.ts";
import type { GoalState, Health } from "../model.ts";
import { activitiesSeen, type ListedActivity, listedActivity } from "./listed-activity.ts";
import { dayOfYear, programmeOn } from "./programme-that-year.ts";

export type CellGoal = {
  id: string;
  title: string;
  state: GoalState;
  health: Health;
  owner: string | null;
  activities: number;
  updatedAt: Temporal.Instant;
};
export type CellPlace = { id: string; slug: string; body: string; areaId: string | null; area: string | null };

const input = z.object({
  body: z.string().max(200),
  year: z.coerce.number().int().min(2000).max(2200).optional(),
  area: z.uuid().nullish(),
});

/** What one cell of the picture is made of: a body's goals and activities of a year, under one area or all of them. */
export const pictureCell = query({
  name: "follow-up/picture-cell",
  input,
  scope: readCity,
  run: async ({ db, input: { body, area = null, year: asked }, now, visible }) => {
    const today = dayOf(now);
    const year = asked ?? today.year;
    const inForce = sql`exists (${programmeOn(dayOfYear(year, today), visible("p.body_id"))})`;
    const { rows } = await sql<CellPlace>`
      select b.id, b.slug, b.name as body, f.id as "areaId", f.name as area from body b left join focus_area f on f.id = ${area}
      where b.slug = ${body} and (${area}::uuid is null or f.id is not null) and ${inForce}`.execute(db);
    const [place] = rows;
    if (!place) return missing("follow-up:problem.cell-missing");
    const goals = sql<CellGoal>`
      select g.id, g.title, g.state, g.health, coalesce(o.given_name || ' ' || o.family_name, g.owner_role) as owner,
        (select count(*)::int from activity a where a.goal_id = g.id) as activities, g.updated_at as "updatedAt"
      from goal g left join person o on o.id = g.owner_id
      where g.body_id = ${place.id} and g.year = ${year} and g.state <> 'draft'
        and (${area}::uuid is null or exists (select from goal_area ga where ga.goal_id = g.id and ga.focus_area_id = ${area}))
      order by g.title collate "sv-x-icu", g.id`;
    const activities = sql<ListedActivity>`
      select ${listedActivity} from ${activitiesSeen}
      where a.body_id = ${place.id} and a.year = ${year}
        and (${area}::uuid is null or exists (select from activity_area aa where aa.activity_id = a.id and aa.focus_area_id = ${area}))
      order by a.state in ('done','stopped'), a.due_day, a.id`;
    const [found, made] = await Promise.all([goals.execute(db), activities.execute(db)]);
    return ok({ ...place, year, today, now, goals: found.rows, activities: made.rows });
  },
});
