import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { heldOn } from "../../organisation/index.ts";
import { type PeriodKind, type ReminderStep, reminderSteps } from "../model.ts";
import { type BodyPeriod, bodyPeriods } from "./body-periods.ts";

export type DueReminder = {
  periodId: string;
  keeperId: string;
  kind: PeriodKind;
  year: number;
  dueDay: Temporal.PlainDate;
  bodyId: string;
  slug: string;
  body: string;
  step: ReminderStep;
  personId: string;
  email: string | null;
  /** How many goals and activities wait for this person's word. */
  things: number;
};
type Who = { personId: string; email: string | null; things: number };

const stillHere = (today: Temporal.PlainDate) => sql`(p.ended_day is null or p.ended_day >= ${today})`;

/** Whoever answers for something under way that nobody has said anything about since the period opened. */
async function owners(db: Database, { bodyId, year, opensDay }: BodyPeriod, today: Temporal.PlainDate): Promise<Who[]> {
  const { rows } = await sql<Who>`
    with thing as (
      select a.owner_id, a.updated_at from activity a join goal g on g.id = a.goal_id
        where a.body_id = ${bodyId} and a.year = ${year} and a.state in ('planned', 'ongoing') and g.state <> 'draft'
      union all
      select g.owner_id, g.updated_at from goal g
        where g.body_id = ${bodyId} and g.year = ${year} and g.level = 'own' and g.state in ('proposed', 'adopted')
    )
    select p.id as "personId", p.email, count(*)::int as things from thing t join person p on p.id = t.owner_id
    where t.updated_at < (${opensDay.toString()}::date::timestamp at time zone 'Europe/Stockholm') and ${stillHere(today)}
    group by p.id, p.email`.execute(db);
  return rows;
}

async function holders(
  db: Database,
  { bodyId }: BodyPeriod,
  roles: readonly string[],
  today: Temporal.PlainDate,
): Promise<Who[]> {
  const { rows } = await sql<Who>`
    select distinct p.id as "personId", p.email, 0 as things from access_grant h join person p on p.id = h.person_id
    where h.body_id = ${bodyId} and h.role = any(${[...roles]}) and ${heldOn("h", today)} and ${stillHere(today)}`.execute(
    db,
  );
  return rows;
}

const waiting: readonly string[] = ["waiting", "overdue", "opened"];

/** Who is to be reminded of what today: each step from its day on, as long as nothing is handed in, and nobody twice. */
export async function dueReminders(db: Database, today: Temporal.PlainDate): Promise<DueReminder[]> {
  const open = sql<boolean>`p.state = 'open' and (r.id is null or o.id is not null) and p.due_day <= ${today.add({ days: 31 })}`;
  const rows = (await bodyPeriods(db, open, today)).filter(({ standing }) => waiting.includes(standing));
  const sent = await db.selectFrom("period_reminder").select(["period_id", "body_id", "person_id", "step"]).execute();
  const done = new Set(sent.map((one) => `${one.period_id} ${one.body_id} ${one.person_id} ${one.step}`));
  const found: DueReminder[] = [];
  for (const row of rows) {
    for (const { step, daysBefore, roles } of reminderSteps) {
      if (Temporal.PlainDate.compare(today, row.dueDay.subtract({ days: daysBefore })) < 0) continue;
      const people = step === "owner" ? await owners(db, row, today) : await holders(db, row, roles, today);
      const { periodId, keeperId, kind, year, dueDay, bodyId, slug, name: body } = row;
      const about = { periodId, keeperId, kind, year, dueDay, bodyId, slug, body, step };
      found.push(
        ...people.flatMap((who) =>
          done.has(`${periodId} ${bodyId} ${who.personId} ${step}`) ? [] : [{ ...about, ...who }],
        ),
      );
    }
  }
  return found;
}
