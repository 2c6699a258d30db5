import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { writePlan } from "../actions.ts";
import type { PlanningFacts } from "../rules/steps-to-plan.ts";

/**
 * One's own body with what it is to hand in next, and how far that year's plan has come. What was said of an activity counts when
 * this person has said it since the demo was loaded, as the trail tells.
 */
export const planningTryout = query({
  name: "follow-up/planning-tryout",
  input: z.object({}),
  scope: writePlan,
  run: async ({ db, actor, now, visible }) => {
    const me = actor.kind === "person" ? actor.id : null;
    const today = dayOf(now);
    const { rows } = await sql<PlanningFacts>`
      select b.slug, p.year, p.id as period,
        exists (select from goal g where g.body_id = b.id and g.year = p.year and g.level = 'own') as goal,
        exists (select from activity a where a.body_id = b.id and a.year = p.year) as activity,
        (select a.id from activity a where a.body_id = b.id and a.state in ('planned', 'ongoing')
          order by a.owner_id is distinct from ${me}, a.due_day, a.id limit 1) as open,
        exists (select from activity_update u join activity a on a.id = u.activity_id
          where a.body_id = b.id and u.written_by = ${me} and u.written_at > coalesce(
            (select max(e.at) from audit_entry e where e.action = 'web/load-demo-city'), '-infinity')) as told,
        exists (select from period_report r where r.period_id = p.id and r.body_id = b.id) as "handedIn"
      from body b cross join follow_up_period p
      where ${visible("b.id")} and coalesce(b.to_day, ${today}) >= ${today} and p.state = 'open'
        and b.kind in ('committee', 'district_council', 'company')
      order by b.name collate "sv-x-icu", p.due_day, p.id limit 1`.execute(db);
    return ok(rows[0] ?? null);
  },
});
