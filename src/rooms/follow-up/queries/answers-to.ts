import { type RawBuilder, sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { Fulfilment, GoalState, Health } from "../model.ts";
import { activitiesSeen, type ListedActivity, listedActivity } from "./listed-activity.ts";

export type AnsweringGoal = {
  id: string;
  title: string;
  bodyId: string;
  body: string;
  state: GoalState;
  health: Health;
  owner: string | null;
  activities: number;
  updatedAt: Temporal.Instant;
  /** What the body last said of it in a report. */
  fulfilment: Fulfilment | null;
};

/** What the reader may see, and of what they may not see how many there are. */
export type Answers = {
  goals: AnsweringGoal[];
  activities: ListedActivity[];
  hiddenGoals: number;
  hiddenActivities: number;
};

type Asked = { requirement: string; year: number; sees: (bodyColumn: string) => RawBuilder<boolean> };

const goals = ({ requirement, year, sees }: Asked) => sql<AnsweringGoal & { seen: boolean }>`
  select g.id, g.title, g.body_id as "bodyId", b.name as body, g.state, g.health, g.updated_at as "updatedAt",
    coalesce(o.given_name || ' ' || o.family_name, g.owner_role) as owner, ${sees("g.body_id")} as seen,
    (select count(*)::int from activity x where x.goal_id = g.id) as activities,
    (select s.fulfilment from goal_assessment s where s.goal_id = g.id order by s.written_at desc limit 1) as fulfilment
  from goal_requirement r join goal g on g.id = r.goal_id join body b on b.id = g.body_id left join person o on o.id = g.owner_id
  where r.requirement_id = ${requirement} and g.year = ${year} and g.state <> 'draft'
  order by b.name collate "sv-x-icu", g.title collate "sv-x-icu", g.id`;

/** Those that name the requirement themselves, and those that hang under a goal that does. */
const activities = ({ requirement, year, sees }: Asked) => sql<ListedActivity & { seen: boolean }>`
  select ${listedActivity}, ${sees("a.body_id")} as seen from ${activitiesSeen}
  where a.year = ${year} and (a.id in (select activity_id from activity_requirement where requirement_id = ${requirement})
    or a.goal_id in (select goal_id from goal_requirement where requirement_id = ${requirement}))
  order by b.name collate "sv-x-icu", a.due_day, a.id`;

const open = <Row extends { seen: boolean }>(rows: Row[]) => rows.filter(({ seen }) => seen);

/** The goals and activities that answer a requirement in a year, none of them a draft. */
export async function answersTo(db: Database, asked: Asked): Promise<Answers> {
  const [found, made] = await Promise.all([goals(asked).execute(db), activities(asked).execute(db)]);
  const [seenGoals, seenActivities] = [open(found.rows), open(made.rows)];
  return {
    goals: seenGoals,
    activities: seenActivities,
    hiddenGoals: found.rows.length - seenGoals.length,
    hiddenActivities: made.rows.length - seenActivities.length,
  };
}
