import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readPlan } from "../actions.ts";

const most = 500;

/** What stands beside an activity at its body: goals it could hang under, and activities of its year it could wait for. */
export const neighboursOf = query({
  name: "follow-up/neighbours-of",
  input: z.object({ activity: z.uuid() }),
  scope: readPlan,
  run: async ({ db, input: { activity }, visible }) => {
    const goals = await sql<{ id: string; title: string; year: number }>`
      select g.id, g.title, g.year from activity a join goal g on g.body_id = a.body_id and g.level = 'own' and g.state <> 'ended'
      where a.id = ${activity} and ${visible("a.body_id")} order by g.year desc, g.created_at, g.id limit ${most}`.execute(
      db,
    );
    const activities = await sql<{ id: string; title: string }>`
      select o.id, o.title from activity a join activity o on o.body_id = a.body_id and o.year = a.year and o.id <> a.id
      where a.id = ${activity} and ${visible("a.body_id")}
        and not exists (select from activity_dependency d where d.activity_id = a.id and d.needs_id = o.id)
      order by o.title collate "sv-x-icu", o.id limit ${most}`.execute(db);
    return ok({ goals: goals.rows, activities: activities.rows });
  },
});
