import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { bindsBody } from "../../programmes/index.ts";
import { planDay } from "../rules/plan-day.ts";
import { programmeOnDay, type RequirementInForce } from "./programme-on-day.ts";

type At = { body: { id: string; kind: string }; year: number; today: Temporal.PlainDate };

/** What binds the body and no goal or activity of the year serves. `bound` is how many bind it in all. */
export async function unanswered(
  db: Database,
  { body, year, today }: At,
): Promise<{ requirements: RequirementInForce[]; bound: number }> {
  const { requirements } = await programmeOnDay(db, planDay(year, today));
  const bound = requirements.filter((one) => bindsBody(one, { bodyId: body.id, kind: body.kind }));
  const { rows } = await sql<{ id: string }>`
    select r.requirement_id as id from goal_requirement r join goal g on g.id = r.goal_id
      where g.body_id = ${body.id} and g.year = ${year} and g.state <> 'ended'
    union
    select r.requirement_id from activity_requirement r join activity a on a.id = r.activity_id
      where a.body_id = ${body.id} and a.year = ${year} and a.state <> 'stopped'`.execute(db);
  const answered = new Set(rows.map(({ id }) => id));
  return { requirements: bound.filter((one) => !answered.has(one.requirementId)), bound: bound.length };
}
