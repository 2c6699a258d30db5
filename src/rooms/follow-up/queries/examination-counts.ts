import { type RawBuilder, sql } from "kysely";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readCity } from "../actions.ts";
import type { ExaminationKey } from "../rules/examination-lists.ts";
import { examinationInput, examined } from "./examination-asked.ts";
import { activityCondition, goalCondition, requirementsAnswered } from "./examination-conditions.ts";
import { activitiesSeen } from "./listed-activity.ts";

export type ExaminationCounts = Record<ExaminationKey, number> & {
  years: number[];
  bodies: { id: string; name: string }[];
  areas: { id: string; name: string }[];
};

const activities = (condition: RawBuilder<boolean>) =>
  sql`(select count(*)::int from ${activitiesSeen} where ${condition})`;
const goals = (condition: RawBuilder<boolean>) => sql`(select count(*)::int from goal g where ${condition})`;

/** How many each of the auditor's lists holds, and what they can be narrowed by. */
export const examinationCounts = query({
  name: "follow-up/examination-counts",
  input: examinationInput,
  scope: readCity,
  run: async ({ db, input, now, visible }) => {
    const asked = examined({ input, now, seen: visible("p.body_id") });
    const { rows } = await sql<ExaminationCounts>`
      with v as (${asked.inForce})
      select (select count(*)::int from (${requirementsAnswered(asked)}) r where bound > 0 and answered = 0) as unanswered,
        ${goals(goalCondition.proposed(asked))} as proposed, ${goals(goalCondition.idle(asked))} as idle,
        ${activities(activityCondition.silent(asked))} as silent, ${activities(activityCondition.bare(asked))} as bare,
        ${activities(activityCondition.overdue(asked))} as overdue,
        (select coalesce(json_agg(distinct f.year order by f.year desc), '[]') from follow_up_total f, v) as years,
        (select coalesce(json_agg(json_build_object('id', b.id, 'name', b.name) order by b.name collate "sv-x-icu"), '[]')
          from body b, v where b.kind in ('executive_board','committee','district_council','company')) as bodies,
        (select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name) order by f.position), '[]')
          from focus_area f join v on v.id = f.version_id) as areas`.execute(db);
    const [row] = rows;
    if (!row) throw new Error("counts without a row");
    const years = [...new Set([asked.year, asked.today.year, ...row.years])].sort((a, b) => b - a);
    return ok({ ...row, years, year: asked.year, today: asked.today });
  },
});
