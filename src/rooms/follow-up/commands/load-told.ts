import { sql } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { ActivityState, Fulfilment, Health } from "../model.ts";
import { type BodyPeriodRow, loadBodyPeriod } from "./load-body-period.ts";
import type { Told } from "./tell-input.ts";

export type StandingGoal = {
  id: string;
  version: number;
  health: Health;
  healthReason: string | null;
  fulfilment: Fulfilment | null;
  reason: string | null;
};
export type StandingActivity = {
  id: string;
  version: number;
  state: ActivityState;
  health: Health;
  percent: number | null;
  evidenceCount: number;
  startsDay: Temporal.PlainDate;
};
export type LoadedTold = BodyPeriodRow & {
  goals: Map<string, StandingGoal>;
  activities: Map<string, StandingActivity>;
};

/** The body's own goals and activities of the year that are told of, locked. Problems: missing when one is somebody else's. */
export async function loadTold(tx: Tx, told: Told): Promise<Outcome<LoadedTold>> {
  const period = await loadBodyPeriod(tx, told);
  if (!period.ok) return period;
  const { id, bodyId, year } = period.value;
  const goalIds = told.goals.map(({ goal }) => goal);
  const activityIds = told.activities.map(({ activity }) => activity);
  const { rows: goals } = await sql<StandingGoal>`
    select g.id, g.version, g.health, g.health_reason as "healthReason", s.fulfilment, s.reason
    from goal g left join goal_assessment s on s.goal_id = g.id and s.period_id = ${id}
    where g.id = any(${goalIds}::uuid[]) and g.body_id = ${bodyId} and g.year = ${year} and g.level = 'own'
      and g.state in ('proposed', 'adopted') for update of g`.execute(tx);
  const { rows: activities } = await sql<StandingActivity>`
    select a.id, a.version, a.state, a.health, a.percent, a.evidence_count as "evidenceCount", a.starts_day as "startsDay"
    from activity a join goal g on g.id = a.goal_id
    where a.id = any(${activityIds}::uuid[]) and a.body_id = ${bodyId} and a.year = ${year} and g.state <> 'draft'
    for update of a`.execute(tx);
  if (goals.length !== new Set(goalIds).size) return missing("follow-up:problem.goal-missing");
  if (activities.length !== new Set(activityIds).size) return missing("follow-up:problem.activity-missing");
  const byId = <One extends { id: string }>(rows: readonly One[]) => new Map(rows.map((row) => [row.id, row]));
  return ok({ ...period.value, goals: byId(goals), activities: byId(activities) });
}
