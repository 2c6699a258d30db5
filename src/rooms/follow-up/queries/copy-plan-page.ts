import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { writePlan } from "../actions.ts";
import type { ActivityState, GoalState } from "../model.ts";
import { planDay } from "../rules/plan-day.ts";
import { carriedServed } from "./carried-served.ts";

type Row = {
  id: string;
  title: string;
  goalId: string;
  goalTitle: string;
  dueDay: Temporal.PlainDate;
  state: ActivityState;
};
type Goal = { id: string; title: string; state: GoalState; toDay: Temporal.PlainDate; copied: boolean };

/** Last year's goals and activities that can be copied to a year, and what of it no longer stands in the programme. */
export const copyPlanPage = query({
  name: "follow-up/copy-plan-page",
  input: z.object({ slug: z.string().max(200), year: z.coerce.number().int().min(2001).max(2200) }),
  scope: writePlan,
  run: async ({ db, input: { slug, year }, now, visible }) => {
    const found = await sql<{ id: string; slug: string; name: string }>`
      select b.id, b.slug, b.name from body b where b.slug = ${slug} and ${visible("b.id")}`.execute(db);
    const [body] = found.rows;
    if (!body) return missing("follow-up:problem.body-missing");
    const goals = await sql<Goal>`
      select g.id, g.title, g.state, g.to_day as "toDay",
        exists (select from goal c where c.copied_from_id = g.id and c.year = ${year} and c.body_id = g.body_id) as copied
      from goal g where g.body_id = ${body.id} and g.year = ${year - 1} and g.level = 'own' order by g.created_at, g.id`.execute(
      db,
    );
    const activities = await sql<Row>`
      select a.id, a.title, a.goal_id as "goalId", g.title as "goalTitle", a.due_day as "dueDay", a.state
      from activity a join goal g on g.id = a.goal_id
      where a.body_id = ${body.id} and a.year = ${year - 1} and a.template_id is null
        and not exists (select from activity c where c.copied_from_id = a.id and c.year = ${year})
      order by g.created_at, a.due_day, a.id`.execute(db);
    const carried = await carriedServed(
      db,
      "goal",
      goals.rows.map(({ id }) => id),
      planDay(year, dayOf(now)),
    );
    const withStruck = goals.rows.map((goal) => ({ ...goal, struck: carried.get(goal.id)?.struck ?? [] }));
    return ok({ body, year, goals: withStruck, activities: activities.rows });
  },
});
