import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

/** What a body's year counts to. The words and the states are the city's picture's; drafts are not in it. */
export type Figures = {
  goals: number;
  goalsAdopted: number;
  goalsOnTrack: number;
  goalsAtRisk: number;
  goalsOffTrack: number;
  planned: number;
  ongoing: number;
  done: number;
  stopped: number;
  atRisk: number;
  offTrack: number;
  /** Done without anything that shows it. */
  doneBare: number;
  /** Open, and due before the day. */
  overdue: number;
};
export type AreaFigures = Figures & { areaId: string; name: string; position: number };
export type PeriodFigures = { total: Figures; areas: AreaFigures[] };

type Asked = { bodyId: string; year: number; today: Temporal.PlainDate };

const columns = sql`goals, goals_adopted as "goalsAdopted", goals_on_track as "goalsOnTrack", goals_at_risk as "goalsAtRisk",
  goals_off_track as "goalsOffTrack", planned, ongoing, done, stopped, at_risk as "atRisk", off_track as "offTrack",
  done_bare as "doneBare"`;

const none: Figures = {
  goals: 0,
  goalsAdopted: 0,
  goalsOnTrack: 0,
  goalsAtRisk: 0,
  goalsOffTrack: 0,
  planned: 0,
  ongoing: 0,
  done: 0,
  stopped: 0,
  atRisk: 0,
  offTrack: 0,
  doneBare: 0,
  overdue: 0,
};

const overdueIn = ({ bodyId, year, today }: Asked) => sql`
  select a.id from activity a join goal g on g.id = a.goal_id
  where a.body_id = ${bodyId} and a.year = ${year} and g.state <> 'draft' and a.state in ('planned', 'ongoing') and a.due_day < ${today}`;

/**
 * The numbers of a body's report: read out of the same tallies as the city's picture, so that the two cannot differ. Whoever asks
 * has seen to it that the reader may see the body.
 */
export async function periodFigures(db: Database, asked: Asked): Promise<PeriodFigures> {
  const { bodyId, year } = asked;
  const { rows: totals } = await sql<Figures>`
    select ${columns}, (select count(*)::int from (${overdueIn(asked)}) late) as overdue
    from follow_up_total where body_id = ${bodyId} and year = ${year}`.execute(db);
  const { rows: areas } = await sql<AreaFigures>`
    with late as (${overdueIn(asked)}), late_in as (
      select aa.focus_area_id, count(*)::int as overdue from late join activity_area aa on aa.activity_id = late.id group by 1
    )
    select f.id as "areaId", f.name, f.position, ${columns}, coalesce(l.overdue, 0) as overdue
    from follow_up_cell c join focus_area f on f.id = c.focus_area_id left join late_in l on l.focus_area_id = f.id
    where c.body_id = ${bodyId} and c.year = ${year} order by f.position, f.name`.execute(db);
  return { total: totals[0] ?? none, areas };
}
