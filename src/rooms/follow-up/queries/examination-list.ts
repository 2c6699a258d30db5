import { sql } from "kysely";
import { z } from "zod";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Database } from "../../../platform/database/connect.ts";
import { query } from "../../../platform/view/query.ts";
import { readCity } from "../actions.ts";
import type { GoalState, Health } from "../model.ts";
import { type Examined, examinationInput, examined } from "./examination-asked.ts";
import { activityCondition, goalCondition, requirementsAnswered } from "./examination-conditions.ts";
import { activitiesSeen, type ListedActivity, listedActivity } from "./listed-activity.ts";

export type ListedGoal = {
  id: string;
  title: string;
  body: string;
  state: GoalState;
  health: Health;
  owner: string | null;
  activities: number;
  updatedAt: Temporal.Instant;
};
export type ListedRequirement = {
  id: string;
  text: string;
  addressee: "all" | "committees" | "companies" | "named";
  dueDay: Temporal.PlainDate | null;
  section: string;
  bound: number;
};
export type Listed =
  | { kind: "requirements"; rows: ListedRequirement[] }
  | { kind: "goals"; rows: ListedGoal[] }
  | { kind: "activities"; rows: ListedActivity[] };
type Part = { limit: number; offset: number };

const requirements = (db: Database, asked: Examined, { limit, offset }: Part) =>
  sql<ListedRequirement>`
  with v as (${asked.inForce})
  select r.requirement_id as id, r.text, r.addressee, r.due_day as "dueDay", p.heading as section, r.bound
  from (${requirementsAnswered(asked)}) r join programme_part p on p.id = r.programme_part_id
  where r.bound > 0 and r.answered = 0 order by p.position, r.position, r.id limit ${limit} offset ${offset}`.execute(
    db,
  );

const goals = (db: Database, asked: Examined, list: keyof typeof goalCondition, { limit, offset }: Part) =>
  sql<ListedGoal>`
  with v as (${asked.inForce})
  select g.id, g.title, b.name as body, g.state, g.health, g.updated_at as "updatedAt",
    coalesce(o.given_name || ' ' || o.family_name, g.owner_role) as owner,
    (select count(*)::int from activity x where x.goal_id = g.id) as activities
  from goal g join body b on b.id = g.body_id left join person o on o.id = g.owner_id
  where ${goalCondition[list](asked)} order by g.updated_at, g.id limit ${limit} offset ${offset}`.execute(db);

const activities = (db: Database, asked: Examined, list: keyof typeof activityCondition, { limit, offset }: Part) =>
  sql<ListedActivity>`
  with v as (${asked.inForce})
  select ${listedActivity} from ${activitiesSeen} where ${activityCondition[list](asked)}
  order by ${list === "overdue" ? sql`a.due_day` : sql`a.updated_at`}, a.id limit ${limit} offset ${offset}`.execute(
    db,
  );

const input = examinationInput.extend({
  list: z.enum(["unanswered", "proposed", "idle", "silent", "bare", "overdue"]),
  limit: z.number().int().min(1).max(100_000).default(50),
  offset: z.number().int().min(0).default(0),
});

/** One of the auditor's lists, what has waited longest first. */
export const examinationList = query({
  name: "follow-up/examination-list",
  input,
  scope: readCity,
  run: async ({ db, input: given, now, visible }): Promise<Outcome<Listed>> => {
    const asked = examined({ input: given, now, seen: visible("p.body_id") });
    const { list } = given;
    if (list === "unanswered")
      return ok<Listed>({ kind: "requirements", rows: (await requirements(db, asked, given)).rows });
    if (list === "proposed" || list === "idle")
      return ok<Listed>({ kind: "goals", rows: (await goals(db, asked, list, given)).rows });
    return ok<Listed>({ kind: "activities", rows: (await activities(db, asked, list, given)).rows });
  },
});
