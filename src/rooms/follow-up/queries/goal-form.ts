import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readPlan } from "../actions.ts";
import { type GoalLevel, goalLevels } from "../model.ts";
import { type FormChoices, formChoices } from "./form-choices.ts";
import { type GoalInList, goalRows } from "./goal-rows.ts";

type Body = { id: string; slug: string; name: string; kind: string };
export type GoalForm = {
  body: Body;
  level: GoalLevel;
  year: number | null;
  goal: GoalInList | null;
  choices: FormChoices;
};

/** What the form for a goal shows: one there is, or a new one for a body and a year; the council's stand at the executive board. */
export const goalForm = query({
  name: "follow-up/goal-form",
  input: z.object({
    goal: z.uuid().optional(),
    slug: z.string().max(200).optional(),
    level: z.enum(goalLevels).catch("own"),
    year: z.coerce.number().int().min(2000).max(2200).nullable().catch(null),
  }),
  scope: readPlan,
  run: async ({ db, input, now, visible }): Promise<Outcome<GoalForm>> => {
    const today = dayOf(now);
    const own = visible("g.body_id");
    const found = input.goal ? await goalRows(db, sql`g.id = ${input.goal} and ${own}`, { today, most: 1 }) : [];
    const goal = found[0] ?? null;
    if (input.goal && !goal) return missing("follow-up:problem.goal-missing");
    const level = goal?.level ?? input.level;
    const year = level === "own" ? (goal?.year ?? input.year ?? today.year) : null;
    const which = goal ? sql`b.id = ${goal.bodyId}` : sql`b.slug = ${input.slug ?? ""}`;
    const { rows } = await sql<Body>`
      select b.id, b.slug, b.name, b.kind from body b where ${which} and ${visible("b.id")}`.execute(db);
    const [body] = rows;
    if (!body) return missing("follow-up:problem.body-missing");
    const { requirementIds = [], areaIds = [] } = goal ?? {};
    const choices = await formChoices(db, { body, level, year, today, requirementIds, areaIds });
    return ok({ body, level, year, goal, choices });
  },
});
