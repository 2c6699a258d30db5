import { type RawBuilder, sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { Recurrence } from "../model.ts";
import { hasLeft } from "./activity-rows.ts";

export type RecurringRow = {
  id: string;
  bodyId: string;
  bodySlug: string;
  bodyName: string;
  goalId: string;
  goalTitle: string;
  title: string;
  about: string;
  why: string;
  every: Recurrence;
  firstDue: Temporal.PlainDate;
  until: Temporal.PlainDate;
  daysAhead: number;
  ownerId: string | null;
  ownerName: string | null;
  ownerRole: string | null;
  ownerLeft: boolean;
  endedDay: Temporal.PlainDate | null;
  /** The next turn that is open. */
  nextDue: Temporal.PlainDate | null;
  version: number;
};

/** What comes back (`t`), those that still do first. Who may see it is in the condition. */
export async function recurringRows(
  db: Database,
  condition: RawBuilder<boolean>,
  today: Temporal.PlainDate,
): Promise<RecurringRow[]> {
  const { rows } = await sql<RecurringRow>`
    select t.id, t.body_id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", t.goal_id as "goalId", g.title as "goalTitle",
      t.title, t.about, t.why, t.every, t.first_due as "firstDue", t.until, t.days_ahead as "daysAhead", t.owner_id as "ownerId",
      p.given_name || ' ' || p.family_name as "ownerName", t.owner_role as "ownerRole",
      ${hasLeft("t.owner_id", "t.body_id", today)} as "ownerLeft", t.ended_day as "endedDay",
      (select min(a.due_day) from activity a where a.template_id = t.id and a.state in ('planned', 'ongoing')) as "nextDue", t.version
    from activity_template t join body b on b.id = t.body_id join goal g on g.id = t.goal_id left join person p on p.id = t.owner_id
    where ${condition} order by t.ended_day is not null, t.title collate "sv-x-icu", t.id`.execute(db);
  return rows;
}
