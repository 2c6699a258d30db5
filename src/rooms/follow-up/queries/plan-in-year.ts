import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

type Served = { requirements: string[]; areas: string[] };
/** A goal as it stands, by the names of its columns; days as text, so that two can be held against each other. */
export type GoalStanding = Served & {
  id: string;
  version: number;
  state: string;
  ownerEmail: string | null;
  set: {
    title: string;
    about: string;
    parent_id: string | null;
    owner_role: string | null;
    owner_id: string | null;
    from_day: string;
    to_day: string;
  };
};
/** An activity as it stands, in the same way. */
export type ActivityStanding = Served & {
  id: string;
  version: number;
  evidenceCount: number;
  ownerEmail: string | null;
  set: {
    title: string;
    about: string;
    why: string;
    goal_id: string;
    owner_role: string | null;
    owner_id: string | null;
    starts_day: string;
    due_day: string;
    cost_sek: number | null;
    funding: string | null;
    funding_note: string | null;
    state: string;
    health: string;
    percent: number | null;
    done_day: string | null;
    no_evidence_reason: string | null;
    stopped_reason: string | null;
  };
};
export type PlanInYear = { goals: GoalStanding[]; activities: ActivityStanding[] };

const served = (kind: "goal" | "activity") => sql`
  array(select requirement_id::text from ${sql.table(`${kind}_requirement`)} where ${sql.ref(`${kind}_id`)} = x.id order by 1) as requirements,
  array(select focus_area_id::text from ${sql.table(`${kind}_area`)} where ${sql.ref(`${kind}_id`)} = x.id order by 1) as areas`;

/** A body's goals and activities of a year as they stand, to be held against a sheet or written out on one. */
export async function planInYear(db: Database, body: string, year: number): Promise<PlanInYear> {
  const goals = sql<GoalStanding>`
    select x.id, x.version, x.state, p.email as "ownerEmail", ${served("goal")}, json_build_object('title', x.title, 'about', x.about,
      'parent_id', x.parent_id, 'owner_role', x.owner_role, 'owner_id', x.owner_id, 'from_day', x.from_day, 'to_day', x.to_day) as set
    from goal x left join person p on p.id = x.owner_id
    where x.body_id = ${body} and x.year = ${year} and x.level = 'own' order by x.from_day, x.created_at, x.id`.execute(
    db,
  );
  const activities = sql<ActivityStanding>`
    select x.id, x.version, x.evidence_count as "evidenceCount", p.email as "ownerEmail", ${served("activity")},
      json_build_object('title', x.title, 'about', x.about, 'why', x.why, 'goal_id', x.goal_id, 'owner_role', x.owner_role,
        'owner_id', x.owner_id, 'starts_day', x.starts_day, 'due_day', x.due_day, 'cost_sek', x.cost_sek, 'funding', x.funding,
        'funding_note', x.funding_note, 'state', x.state, 'health', x.health, 'percent', x.percent, 'done_day', x.done_day,
        'no_evidence_reason', x.no_evidence_reason, 'stopped_reason', x.stopped_reason) as set
    from activity x left join person p on p.id = x.owner_id
    where x.body_id = ${body} and x.year = ${year} order by x.due_day, x.created_at, x.id`.execute(db);
  return { goals: (await goals).rows, activities: (await activities).rows };
}
