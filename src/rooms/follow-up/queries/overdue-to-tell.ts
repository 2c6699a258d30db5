import { type RawBuilder, sql } from "kysely";
import { LEGAL_TIME_ZONE } from "../../../kernel/day.ts";
import type { Database, Tx } from "../../../platform/database/connect.ts";

export type OverdueActivity = {
  id: string;
  goalId: string;
  bodyId: string;
  dueDay: Temporal.PlainDate;
  /** What a day that has passed is told under, so that it is told once; a day that is moved and passes again is told again. */
  once: string;
};

/** Nights without work are made up for as long as this; what became late before that is not news. */
const daysBack = 8;

/** When an activity became late: as the day after its last one began. */
export const overdueSince = ({ dueDay }: Pick<OverdueActivity, "dueDay">): Temporal.Instant =>
  dueDay.add({ days: 1 }).toZonedDateTime(LEGAL_TIME_ZONE).toInstant();

/**
 * Activities whose day passed lately, that some system of their body wants to be told of and has not been told. What hangs under a
 * draft binds nobody yet. `which` speaks of the activity as `a`.
 */
export async function overdueToTell(
  db: Database | Tx,
  today: Temporal.PlainDate,
  which: RawBuilder<boolean> = sql`true`,
): Promise<OverdueActivity[]> {
  const { rows } = await sql<OverdueActivity>`
    select a.id, a.goal_id as "goalId", a.body_id as "bodyId", a.due_day as "dueDay", k.once
    from activity a join goal g on g.id = a.goal_id and g.state <> 'draft'
      cross join lateral (select 'activity.overdue:' || a.id || ':' || a.due_day as once) k
    where a.state in ('planned','ongoing') and a.due_day < ${today} and a.due_day >= ${today.subtract({ days: daysBack })} and ${which}
      and exists (select from webhook_endpoint e where e.body_id = a.body_id and 'activity.overdue' = any(e.events)
        and e.removed_at is null and e.created_at <= (a.due_day + 1)::timestamp at time zone ${LEGAL_TIME_ZONE})
      and not exists (select from webhook_event v where v.once = k.once)
    order by a.due_day, a.id`.execute(db);
  return rows;
}
