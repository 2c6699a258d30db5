import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readPlan } from "../actions.ts";
import { planDay } from "../rules/plan-day.ts";
import { planInYear } from "./plan-in-year.ts";
import { programmeOnDay } from "./programme-on-day.ts";

const named = (rows: readonly { id: string; name: string }[]) => new Map(rows.map(({ id, name }) => [id, name]));

/** A body's own plan for a year with all that a sheet has, drafts too. For those who work at the body. */
export const planExport = query({
  name: "follow-up/plan-export",
  input: z.object({ slug: z.string().max(200), year: z.coerce.number().int().min(2000).max(2200).optional() }),
  scope: readPlan,
  run: async ({ db, input, now, visible }) => {
    const today = dayOf(now);
    const year = input.year ?? today.year;
    const bodies = await sql<{ id: string; slug: string }>`
      select b.id, b.slug from body b where b.slug = ${input.slug} and ${visible("b.id")}`.execute(db);
    const [body] = bodies.rows;
    if (!body) return missing("follow-up:problem.body-missing");
    const [plan, programme] = await Promise.all([
      planInYear(db, body.id, year),
      programmeOnDay(db, planDay(year, today)),
    ]);
    const parents = await sql<{
      id: string;
      name: string;
    }>`select id, title as name from goal where level <> 'own'`.execute(db);
    const requirements = programme.requirements.map(({ requirementId, text }) => ({ id: requirementId, name: text }));
    const names = { parents: named(parents.rows), areas: named(programme.areas), requirements: named(requirements) };
    return ok({ slug: body.slug, year, plan, names });
  },
});
export type PlanExport = Extract<Awaited<ReturnType<typeof planExport>>, { ok: true }>["value"];
