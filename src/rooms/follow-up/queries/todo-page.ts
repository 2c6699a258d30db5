import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { bodiesWhere, can } from "../../../platform/access/can.ts";
import { query } from "../../../platform/view/query.ts";
import { adoptPlan, readCity, readPlan, writePlan } from "../actions.ts";
import { type ActivityInList, activityRows } from "./activity-rows.ts";
import { type GoalInList, goalRows } from "./goal-rows.ts";
import { type OwnBody, ownBodies } from "./own-bodies.ts";
import type { RequirementInForce } from "./programme-on-day.ts";
import { unanswered } from "./unanswered.ts";

const most = 3_000;

export type TodoOfBody = {
  body: OwnBody;
  activities: ActivityInList[];
  goals: GoalInList[];
  unanswered: RequirementInForce[];
  bound: number;
  mayWrite: boolean;
  mayAdopt: boolean;
};
export type TodoPage = { bodies: OwnBody[]; year: number; of: TodoOfBody | null; seesCity: boolean };

/** What a body has to do about its plan: of the reader's bodies the one named, else the first. This year's, and what is open since before. */
export const todoPage = query({
  name: "follow-up/todo-page",
  input: z.object({
    slug: z.string().max(200).nullish(),
    year: z.coerce.number().int().min(2000).max(2200).nullable().catch(null),
  }),
  scope: readPlan,
  run: async ({ db, input, actor, now, visible }): Promise<Outcome<TodoPage>> => {
    const today = dayOf(now);
    const year = input.year ?? today.year;
    const granted = "grants" in actor ? actor.grants.map(({ bodyId }) => bodyId) : [];
    const mine = sql<boolean>`${visible("b.id")} and b.id = any(${granted}::uuid[])`;
    const bodies = await ownBodies(db, mine, today);
    const body = bodies.find(({ slug }) => slug === input.slug) ?? bodies[0];
    const seesCity = bodiesWhere(actor, readCity).length > 0;
    if (!body) return ok({ bodies, year, of: null, seesCity });
    const since = sql`a.year < ${year} and a.state in ('planned', 'ongoing')`;
    const [activities, goals, lacking] = await Promise.all([
      activityRows(db, sql`a.body_id = ${body.id} and (a.year = ${year} or ${since})`, { today, most }),
      goalRows(db, sql`g.body_id = ${body.id} and g.year = ${year}`, { today, most }),
      unanswered(db, { body, year, today }),
    ]);
    const allowed = { mayWrite: can(actor, writePlan, body.id), mayAdopt: can(actor, adoptPlan, body.id) };
    const of = { body, activities, goals, unanswered: lacking.requirements, bound: lacking.bound, ...allowed };
    return ok({ bodies, year, of, seesCity });
  },
});
