import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, ok } from "../../../kernel/outcome.ts";
import { can } from "../../../platform/access/can.ts";
import type { Database } from "../../../platform/database/connect.ts";
import { query } from "../../../platform/view/query.ts";
import { handInReport, readPlan, writePlan } from "../actions.ts";
import { assessedPeriods } from "../model.ts";
import { type PeriodAct, shutForPeriod } from "../rules/shut-for-period.ts";
import { type BodyPeriod, bodyPeriods } from "./body-periods.ts";

type Progress = { things: number; fresh: number; goals: number; assessed: number; introduction: number };

/** What has been said since the period opened, of what there is to say. */
async function progressOf(db: Database, { periodId, bodyId, year, opensDay }: BodyPeriod): Promise<Progress> {
  const since = sql`(${opensDay.toString()}::date::timestamp at time zone 'Europe/Stockholm')`;
  const { rows } = await sql<Progress>`
    with thing as (
      select g.updated_at, g.state <> 'ended' as open, true as goal, g.id from goal g
        where g.body_id = ${bodyId} and g.year = ${year} and g.level = 'own' and g.state <> 'draft'
      union all
      select a.updated_at, a.state in ('planned', 'ongoing'), false, a.id from activity a join goal g on g.id = a.goal_id
        where a.body_id = ${bodyId} and a.year = ${year} and g.state <> 'draft'
    )
    select count(*) filter (where open or updated_at >= ${since})::int as things,
      count(*) filter (where updated_at >= ${since})::int as fresh,
      count(*) filter (where goal and open)::int as goals,
      count(*) filter (where goal and open and exists (
        select from goal_assessment s where s.goal_id = thing.id and s.period_id = ${periodId}))::int as assessed,
      (select count(*)::int from period_introduction i where i.period_id = ${periodId} and i.body_id = ${bodyId}) as introduction
    from thing`.execute(db);
  return rows[0] ?? { things: 0, fresh: 0, goals: 0, assessed: 0, introduction: 0 };
}

/** A body's own page in a period: how it stands, what is left to say, and what this reader may do about it. */
export const bodyPeriodPage = query({
  name: "follow-up/body-period-page",
  input: z.object({ period: z.uuid(), body: z.string().max(200) }),
  scope: readPlan,
  run: async ({ db, input, actor, now, visible }) => {
    const where = sql<boolean>`p.id = ${input.period} and b.slug = ${input.body} and ${visible("b.id")}`;
    const [row] = await bodyPeriods(db, where, dayOf(now));
    if (!row) return missing("follow-up:wheel.period-missing");
    const facts = { state: row.state, handedIn: row.handedInAt !== null, opened: row.openedReason !== null };
    const handsIn = can(actor, handInReport, row.bodyId);
    const updates = can(actor, writePlan, row.bodyId);
    const shut = shutForPeriod(facts, "write");
    const demands: [PeriodAct, boolean][] = [
      ["write", handsIn],
      ["hand-in", handsIn],
    ];
    const allowed = new Set(demands.flatMap(([act, may]) => (may && shutForPeriod(facts, act) === null ? [act] : [])));
    return ok({
      row,
      progress: await progressOf(db, row),
      assesses: assessedPeriods.includes(row.kind),
      allowed,
      mayUpdate: updates && shut === null,
      /** Why nothing is written now, also for those who else may. */
      shut,
      writes: { update: updates, write: handsIn },
    });
  },
});
