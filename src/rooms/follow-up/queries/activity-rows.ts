import { type RawBuilder, sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { ActivityState, GoalState, Health } from "../model.ts";

export type ActivityInList = {
  id: string;
  title: string;
  goalId: string;
  goalTitle: string;
  goalState: GoalState;
  bodyId: string;
  bodySlug: string;
  year: number;
  state: ActivityState;
  health: Health;
  percent: number | null;
  ownerId: string | null;
  ownerName: string | null;
  ownerRole: string | null;
  /** Whoever owns it works at the body no more. */
  ownerLeft: boolean;
  startsDay: Temporal.PlainDate;
  dueDay: Temporal.PlainDate;
  doneDay: Temporal.PlainDate | null;
  nextReview: Temporal.PlainDate | null;
  evidenceCount: number;
  noEvidenceReason: string | null;
  updatedAt: Temporal.Instant;
  version: number;
};

/** Whether the one named by the columns works at the body no more. */
export const hasLeft = (person: string, body: string, today: Temporal.PlainDate): RawBuilder<boolean> => sql<boolean>`
  (${sql.ref(person)} is not null and not exists (select from access_grant held join person still on still.id = held.person_id
    where held.person_id = ${sql.ref(person)} and held.body_id = ${sql.ref(body)} and held.from_day <= ${today}
      and coalesce(held.to_day, ${today}) >= ${today} and coalesce(still.ended_day, ${today}) >= ${today}))`;

/** Activities (`a`) with their goal (`g`) and body (`b`), the soonest due first. Who may see them is in the condition. */
export async function activityRows(
  db: Database,
  condition: RawBuilder<boolean>,
  { today, most }: { today: Temporal.PlainDate; most: number },
): Promise<ActivityInList[]> {
  const { rows } = await sql<ActivityInList>`
    select a.id, a.title, a.goal_id as "goalId", g.title as "goalTitle", g.state as "goalState", a.body_id as "bodyId",
      b.slug as "bodySlug", a.year, a.state, a.health, a.percent, a.owner_id as "ownerId",
      p.given_name || ' ' || p.family_name as "ownerName", a.owner_role as "ownerRole",
      ${hasLeft("a.owner_id", "a.body_id", today)} as "ownerLeft", a.starts_day as "startsDay", a.due_day as "dueDay",
      a.done_day as "doneDay", a.next_review as "nextReview", a.evidence_count as "evidenceCount",
      a.no_evidence_reason as "noEvidenceReason", a.updated_at as "updatedAt", a.version
    from activity a join goal g on g.id = a.goal_id join body b on b.id = a.body_id left join person p on p.id = a.owner_id
    where ${condition} order by a.due_day, a.id limit ${most}`.execute(db);
  return rows;
}
