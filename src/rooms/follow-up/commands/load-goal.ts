import { sql } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { GoalLevel, GoalState } from "../model.ts";

export type GoalRow = {
  id: string;
  bodyId: string;
  bodyKind: string;
  level: GoalLevel;
  parentId: string | null;
  year: number | null;
  title: string;
  about: string;
  state: GoalState;
  health: string;
  healthReason: string | null;
  ownerId: string | null;
  ownerRole: string | null;
  nextReview: Temporal.PlainDate | null;
  fromDay: Temporal.PlainDate;
  toDay: Temporal.PlainDate;
  version: number;
};

/** The goal, locked until the commit. Problems: missing. */
export async function loadGoal(tx: Tx, id: string): Promise<Outcome<GoalRow>> {
  const { rows } = await sql<GoalRow>`
    select g.id, g.body_id as "bodyId", b.kind as "bodyKind", g.level, g.parent_id as "parentId", g.year, g.title, g.about, g.state,
      g.health, g.health_reason as "healthReason", g.owner_id as "ownerId",
      g.owner_role as "ownerRole", g.next_review as "nextReview", g.from_day as "fromDay", g.to_day as "toDay", g.version
    from goal g join body b on b.id = g.body_id where g.id = ${id} for update of g`.execute(tx);
  return rows[0] ? ok(rows[0]) : missing("follow-up:problem.goal-missing");
}
