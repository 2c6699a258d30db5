import { type RawBuilder, sql } from "kysely";
import type { CellCounts } from "../rules/judge-cell.ts";
import { programmeOn } from "./programme-that-year.ts";

export type CountedCell = CellCounts & { bodyId: string; areaId: string | null; updatedAt: string | null };
export type PictureBody = {
  id: string;
  slug: string;
  name: string;
  kind: "executive_board" | "committee" | "district_council" | "company";
  mergedInto: string | null;
  mergedDay: string | null;
  planAdopted: string | null;
};
export type PictureArea = { id: string; name: string; earlier: boolean };
export type PictureRow = {
  number: number;
  periodLabel: string;
  title: string;
  slug: string;
  areas: PictureArea[];
  bodies: PictureBody[];
  cells: CountedCell[];
  years: number[];
};

export type PictureAsked = {
  year: number;
  today: Temporal.PlainDate;
  day: Temporal.PlainDate;
  /** Before when what is under way counts as silent; null in a year that is over, where nothing more is said. */
  silentBefore: Temporal.Instant | null;
  seen: RawBuilder<boolean>;
};

const counts = sql`c.goals, c.goals_adopted as "goalsAdopted", c.goals_on_track as "goalsOnTrack", c.goals_at_risk as "goalsAtRisk",
  c.goals_off_track as "goalsOffTrack", c.planned, c.ongoing, c.done, c.stopped, c.at_risk as "atRisk", c.off_track as "offTrack",
  c.done_bare as "doneBare", c.updated_at as "updatedAt", coalesce(l.overdue, 0) as overdue, coalesce(l.silent, 0) as silent`;

/** Open activities that are late or silent, by body and area and (area null) by body: days move on without anybody's change. */
const lagging = ({ year, today, silentBefore }: PictureAsked) => sql`
  select a.body_id, aa.focus_area_id, a.id, a.due_day < ${today} as overdue,
    coalesce(a.state = 'ongoing' and a.updated_at < ${silentBefore}::timestamptz, false) as silent
  from activity a join goal g on g.id = a.goal_id and g.state <> 'draft' join activity_area aa on aa.activity_id = a.id
  where a.year = ${year} and a.state in ('planned','ongoing') and (a.due_day < ${today} or a.updated_at < ${silentBefore}::timestamptz)`;

const laggards = sql`
  select body_id, focus_area_id, count(distinct id) filter (where overdue)::int as overdue,
    count(distinct id) filter (where silent)::int as silent
  from lagging group by grouping sets ((body_id, focus_area_id), (body_id))`;

const cells = (year: number) => sql`
  select c.body_id as "bodyId", c.focus_area_id as "areaId", ${counts} from follow_up_cell c
    left join laggard l on l.body_id = c.body_id and l.focus_area_id = c.focus_area_id where c.year = ${year}
  union all
  select c.body_id, null, ${counts} from follow_up_total c
    left join laggard l on l.body_id = c.body_id and l.focus_area_id is null where c.year = ${year}`;

const areas = (year: number) => sql`
  select fa.id, fa.name, fa.version_id <> v.id as earlier, fa.position from focus_area fa, v
  where fa.version_id = v.id or fa.id in (select focus_area_id from follow_up_cell where year = ${year})`;

/** Bodies that stood some day of the year; the executive board, which leads the others, only when it has a plan of its own. */
const bodies = (year: number) => sql`
  select b.id, b.slug, b.name, b.kind, t.name as "mergedInto", s.day as "mergedDay", y.adopted_day as "planAdopted"
  from body b left join body_year y on y.body_id = b.id and y.year = ${year}
    left join lateral (select to_body_id, day from body_succession where from_body_id = b.id order by day limit 1) s on true
    left join body t on t.id = s.to_body_id
  where (b.kind in ('committee','district_council','company') and b.from_day <= make_date(${year}::int, 12, 31)
      and (b.to_day is null or b.to_day >= make_date(${year}::int, 1, 1)))
    or exists (select from follow_up_total f where f.body_id = b.id and f.year = ${year})`;

/** Everything the picture is made of, in one question; no row when no programme that the reader may see was in force. */
export const pictureRows = (asked: PictureAsked) => sql<PictureRow>`
  with v as (${programmeOn(asked.day, asked.seen)}), lagging as (${lagging(asked)}), laggard as (${laggards})
  select v.number, v.period_label as "periodLabel", v.title, v.slug,
    (select coalesce(json_agg(a order by a.earlier, a.position, a.id), '[]') from (${areas(asked.year)}) a) as areas,
    (select coalesce(json_agg(b order by b.name collate "sv-x-icu"), '[]') from (${bodies(asked.year)}) b) as bodies,
    (select coalesce(json_agg(c), '[]') from (${cells(asked.year)}) c) as cells,
    (select coalesce(json_agg(distinct year order by year desc), '[]') from follow_up_total) as years
  from v`;
