import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readCity } from "../actions.ts";
import type { CityFacts } from "../rules/steps-to-see.ts";
import { programmeOn } from "./programme-that-year.ts";

/**
 * Where the city's picture leads this year: a body that nothing has been heard from for longest, and something late under a
 * requirement that somebody's viewpoint caused, so that the red thread can be followed to its end.
 */
export const cityTryout = query({
  name: "follow-up/city-tryout",
  input: z.object({}),
  scope: readCity,
  run: async ({ db, now, visible }) => {
    const today = dayOf(now);
    const { rows } = await sql<Omit<CityFacts, "year">>`
      with v as (${programmeOn(today, visible("p.body_id"))}), caused as (
        select w.requirement_id from v join requirement_wording w on w.version_id = v.id
          join programme_part p on p.id = w.programme_part_id
        where exists (select from proposal_section s join viewpoint_handling h on h.changed_section_id = s.id
          where s.section_id = p.part_id and h.outcome in ('taken', 'partly'))
      ), late as (
        select a.id, r.requirement_id from v cross join activity a join goal g on g.id = a.goal_id
          join activity_requirement r on r.activity_id = a.id
        where a.year = ${today.year} and a.state in ('planned', 'ongoing') and a.due_day < ${today} and g.state <> 'draft'
        order by r.requirement_id in (select requirement_id from caused) desc, a.due_day, a.id limit 1
      )
      select (select b.slug from follow_up_total t join body b on b.id = t.body_id
          where t.year = ${today.year} and coalesce(b.to_day, ${today}) >= ${today} and t.planned + t.ongoing > 0
          order by t.updated_at, b.id limit 1) as silent,
        (select id from late) as late, (select requirement_id from late) as requirement
      from v`.execute(db);
    return ok(rows[0] ? { ...rows[0], year: today.year } : null);
  },
});
