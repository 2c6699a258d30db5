import { sql } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { kept } from "../../../platform/database/kept-statement.ts";
import type { ActivityState, Health } from "../model.ts";

export type ActivityRow = {
  id: string;
  bodyId: string;
  bodyKind: string;
  goalId: string;
  year: number;
  title: string;
  state: ActivityState;
  health: Health;
  percent: number | null;
  ownerId: string | null;
  startsDay: Temporal.PlainDate;
  dueDay: Temporal.PlainDate;
  doneDay: Temporal.PlainDate | null;
  evidenceCount: number;
  noEvidenceReason: string | null;
  version: number;
};

/** The activity, locked until the commit. Problems: missing. */
export async function loadActivity(tx: Tx, id: string): Promise<Outcome<ActivityRow>> {
  const { rows } = await kept(sql<ActivityRow>`
    select a.id, a.body_id as "bodyId", b.kind as "bodyKind", a.goal_id as "goalId", a.year, a.title, a.state, a.health, a.percent,
      a.owner_id as "ownerId", a.starts_day as "startsDay", a.due_day as "dueDay", a.done_day as "doneDay",
      a.evidence_count as "evidenceCount", a.no_evidence_reason as "noEvidenceReason", a.version
    from activity a join body b on b.id = a.body_id where a.id = ${id} for update of a`).execute(tx);
  return rows[0] ? ok(rows[0]) : missing("follow-up:problem.activity-missing");
}
