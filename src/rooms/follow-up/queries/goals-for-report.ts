import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { ReportActivity, ReportGoal } from "../rules/report-content.ts";

type Asked = { bodyId: string; year: number; periodId: string; today: Temporal.PlainDate };

const person = sql`nullif(concat_ws(', ', p.given_name || ' ' || p.family_name, x.owner_role), '')`;

/** Drafts are not handed in, and nothing that hangs under one. A goal taken over from elsewhere comes with the activities under it. */
async function readGoals(db: Database, { bodyId, year, periodId }: Asked): Promise<Omit<ReportGoal, "activities">[]> {
  const { rows } = await sql<Omit<ReportGoal, "activities">>`
    select x.id, x.title, up.title as under, x.state, x.health, x.health_reason as "healthReason", s.fulfilment,
      s.reason as "fulfilmentReason", ${person} as owner,
      array(select f.name from goal_area ga join focus_area f on f.id = ga.focus_area_id
        where ga.goal_id = x.id order by f.position, f.name) as areas
    from goal x left join goal up on up.id = x.parent_id left join person p on p.id = x.owner_id
      left join goal_assessment s on s.goal_id = x.id and s.period_id = ${periodId}
    where x.state <> 'draft' and ((x.body_id = ${bodyId} and x.year = ${year} and x.level = 'own')
      or x.id in (select a.goal_id from activity a where a.body_id = ${bodyId} and a.year = ${year}))
    order by up.title collate "sv-x-icu" nulls last, x.created_at, x.id`.execute(db);
  return rows;
}

type ActivityRow = Omit<ReportActivity, "costSek"> & { goalId: string; costSek: string | null };

async function readActivities(db: Database, { bodyId, year, today }: Asked): Promise<ActivityRow[]> {
  const { rows } = await sql<ActivityRow>`
    select x.id, x.goal_id as "goalId", x.title, x.state, x.health, x.percent, ${person} as owner, x.due_day::text as "dueDay",
      x.done_day::text as "doneDay", x.state in ('planned', 'ongoing') and x.due_day < ${today} as overdue,
      (select nullif(u.note, '') from activity_update u where u.activity_id = x.id order by u.written_at desc, u.id desc limit 1) as note,
      x.stopped_reason as "stoppedReason", x.no_evidence_reason as "noEvidenceReason",
      array(select e.title from evidence e where e.activity_id = x.id and e.removed_at is null order by e.added_at, e.id) as evidence,
      x.cost_sek::text as "costSek", x.funding, x.funding_note as "fundingNote",
      case when x.origin_kind = 'risk' then x.origin_title end as risk,
      (x.updated_at at time zone 'Europe/Stockholm')::date::text as "updatedDay"
    from activity x join goal g on g.id = x.goal_id left join person p on p.id = x.owner_id
    where x.body_id = ${bodyId} and x.year = ${year} and g.state <> 'draft' order by x.due_day, x.created_at, x.id`.execute(
    db,
  );
  return rows;
}

/** A body's goals for the year with their activities, as they are handed in. */
export async function goalsForReport(db: Database, asked: Asked): Promise<ReportGoal[]> {
  const goals = await readGoals(db, asked);
  const activities = await readActivities(db, asked);
  const under = Map.groupBy(activities, ({ goalId }) => goalId);
  return goals.map((goal) => ({
    ...goal,
    activities: (under.get(goal.id) ?? []).map(({ goalId: _, costSek, ...one }) => ({
      ...one,
      costSek: costSek === null ? null : Number(costSek),
    })),
  }));
}
