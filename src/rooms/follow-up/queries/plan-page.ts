import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import { can } from "../../../platform/access/can.ts";
import { query } from "../../../platform/view/query.ts";
import { adoptPlan, readPlan, writePlan } from "../actions.ts";
import { type ActivityInList, activityRows } from "./activity-rows.ts";
import { citySeen } from "./city-seen.ts";
import { type GoalInList, goalRows } from "./goal-rows.ts";
import { goalSeen } from "./goal-seen.ts";
import { type HandedIn, handedIn } from "./handed-in.ts";
import { type BodyInPlan, planningBody } from "./planning-body.ts";
import { programmeOnDay } from "./programme-on-day.ts";

const most = 3_000;

export type PlanPage = {
  body: BodyInPlan;
  year: number;
  goals: GoalInList[];
  activities: ActivityInList[];
  areas: { id: string; name: string }[];
  handedIn: HandedIn | null;
  mayWrite: boolean;
  mayAdopt: boolean;
};

/** A body's plan for a year: its goals and what is done for them, as far as the reader may see. */
export const planPage = query({
  name: "follow-up/plan-page",
  input: z.object({
    slug: z.string().max(200),
    year: z.coerce.number().int().min(2000).max(2200).nullable().catch(null),
  }),
  scope: readPlan,
  run: async ({ db, input, actor, now, visible }): Promise<Outcome<PlanPage>> => {
    const today = dayOf(now);
    const year = input.year ?? today.year;
    const readable = sql<boolean>`b.slug = ${input.slug} and (${visible("b.id")} or ${citySeen(actor)})`;
    const body = await planningBody(db, readable, year);
    if (!body) return missing("follow-up:problem.body-missing");
    const seen = goalSeen(actor, visible);
    const [goals, activities, programme, reported] = await Promise.all([
      goalRows(db, sql`g.body_id = ${body.id} and g.year = ${year} and ${seen}`, { today, most }),
      activityRows(db, sql`a.body_id = ${body.id} and a.year = ${year} and ${seen}`, { today, most }),
      programmeOnDay(db, today),
      handedIn(db, body.id, year),
    ]);
    const allowed = { mayWrite: can(actor, writePlan, body.id), mayAdopt: can(actor, adoptPlan, body.id) };
    return ok({ body, year, goals, activities, areas: programme.areas, handedIn: reported, ...allowed });
  },
});
