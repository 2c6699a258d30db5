import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readPlan } from "../actions.ts";
import type { ActivityState, Fulfilment, Health } from "../model.ts";

export type GoalToTell = {
  id: string;
  title: string;
  version: number;
  health: Health;
  healthReason: string | null;
  updatedAt: Temporal.Instant;
  fresh: boolean;
  fulfilment: Fulfilment | null;
  reason: string | null;
  /** What it was judged to be in the period before. */
  before: Fulfilment | null;
};
export type ActivityToTell = {
  id: string;
  goal: string;
  title: string;
  version: number;
  state: ActivityState;
  health: Health;
  percent: number | null;
  dueDay: Temporal.PlainDate;
  overdue: boolean;
  owner: string | null;
  ownerLeft: boolean;
  evidenceCount: number;
  updatedAt: Temporal.Instant;
  fresh: boolean;
};

/** So many activities are told of at a time: a form with more is neither filled in nor taken in well. */
const activitiesAtATime = 100;

/** A body's goals and activities under way, those that nobody has said anything about since the period opened first. */
export const tellPage = query({
  name: "follow-up/tell-page",
  input: z.object({ period: z.uuid(), body: z.string().max(200) }),
  scope: readPlan,
  run: async ({ db, input, now, visible }) => {
    const asked = sql`from follow_up_period q cross join body b`;
    const mine = sql`q.id = ${input.period} and b.slug = ${input.body} and ${visible("b.id")}`;
    const fresh = sql`x.updated_at >= (q.opens_day::timestamp at time zone 'Europe/Stockholm')`;
    const { rows: goals } = await sql<GoalToTell>`
      select x.id, x.title, x.version, x.health, x.health_reason as "healthReason", x.updated_at as "updatedAt", ${fresh} as fresh,
        s.fulfilment, s.reason, (select o.fulfilment from goal_assessment o join follow_up_period e on e.id = o.period_id
          where o.goal_id = x.id and e.due_day < q.due_day order by e.due_day desc limit 1) as before
      ${asked} join goal x on x.body_id = b.id and x.year = q.year and x.level = 'own' and x.state in ('proposed', 'adopted')
        left join goal_assessment s on s.goal_id = x.id and s.period_id = q.id
      where ${mine} order by x.created_at, x.id`.execute(db);
    const { rows: activities } = await sql<ActivityToTell>`
      select x.id, g.title as goal, x.title, x.version, x.state, x.health, x.percent, x.due_day as "dueDay",
        x.due_day < ${dayOf(now)} as overdue, nullif(concat_ws(', ', p.given_name || ' ' || p.family_name, x.owner_role), '') as owner,
        coalesce(p.ended_day < ${dayOf(now)}, false) as "ownerLeft", x.evidence_count as "evidenceCount",
        x.updated_at as "updatedAt", ${fresh} as fresh
      ${asked} join activity x on x.body_id = b.id and x.year = q.year and x.state in ('planned', 'ongoing')
        join goal g on g.id = x.goal_id and g.state <> 'draft' left join person p on p.id = x.owner_id
      where ${mine} order by ${fresh}, x.due_day, x.id limit ${activitiesAtATime + 1}`.execute(db);
    return ok({
      goals,
      activities: activities.slice(0, activitiesAtATime),
      more: activities.length > activitiesAtATime,
    });
  },
});
