import { sql } from "kysely";
import { dayOf } from "../../../kernel/day.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { personIn } from "../../register/index.ts";
import { changeActivityRow } from "./change-activity-row.ts";
import { changeGoalRow } from "./change-goal-row.ts";
import { activityMoves, goalMoves } from "./judge-told.ts";
import type { LoadedTold } from "./load-told.ts";
import type { Told, ToldActivity, ToldGoal } from "./tell-input.ts";

type Doing = { tx: Tx; actor: Actor; now: Temporal.Instant; newId: () => string };

/** The columns that follow from the state: what belongs to another state is emptied. */
const columnsOf = (row: ToldActivity, today: Temporal.PlainDate, bare: boolean) => ({
  state: row.state,
  health: row.health,
  percent: row.state === "done" ? 100 : row.percent,
  done_day: row.state === "done" ? (row.doneDay ?? today) : null,
  no_evidence_reason: row.state === "done" && bare ? row.noEvidenceReason : null,
  stopped_reason: row.state === "stopped" ? row.stoppedReason : null,
});

/** Each activity that was changed or confirmed gets a line in its history; the others are left as they were. */
export async function writeActivities(doing: Doing, told: Told, loaded: LoadedTold): Promise<string[]> {
  const { tx, actor, now, newId } = doing;
  const by = { written_by: personIn(actor), written_at: now };
  const written: string[] = [];
  const still: string[] = [];
  for (const row of told.activities) {
    const stands = loaded.activities.get(row.activity);
    if (!stands) continue;
    const moves = activityMoves(row, stands);
    if (!moves && !row.confirmed && !told.rest) continue;
    if (moves) await changeActivityRow(doing, [stands.id], columnsOf(row, dayOf(now), stands.evidenceCount === 0));
    else still.push(stands.id);
    written.push(stands.id);
    const said = {
      state: row.state,
      health: row.health,
      percent: row.state === "done" ? 100 : row.percent,
      note: row.note ?? "",
    };
    await tx
      .insertInto("activity_update")
      .values({ id: newId(), activity_id: stands.id, ...said, ...by })
      .execute();
  }
  await changeActivityRow(doing, still, {});
  return written;
}

async function assess({ tx, actor, now, newId }: Doing, row: ToldGoal, loaded: LoadedTold): Promise<boolean> {
  const stands = loaded.goals.get(row.goal);
  const { fulfilment, reason } = row;
  if (!stands || fulfilment === null || reason === null) return false;
  if (stands.fulfilment === fulfilment && stands.reason === reason) return false;
  const said = { fulfilment, reason, written_by: personIn(actor), written_at: now };
  await tx
    .insertInto("goal_assessment")
    .values({ id: newId(), period_id: loaded.id, goal_id: row.goal, body_id: loaded.bodyId, ...said })
    .onConflict((found) =>
      found
        .columns(["period_id", "goal_id"])
        .doUpdateSet({ ...said, version: sql<number>`goal_assessment.version + 1` }),
    )
    .execute();
  return true;
}

/** How each goal goes, and how far it is fulfilled in this period. */
export async function writeGoals(doing: Doing, told: Told, loaded: LoadedTold): Promise<string[]> {
  const written: string[] = [];
  const still: string[] = [];
  for (const row of told.goals) {
    const stands = loaded.goals.get(row.goal);
    if (!stands) continue;
    const assessed = await assess(doing, row, loaded);
    const moves = goalMoves(row, stands);
    if (!moves && !assessed && !row.confirmed && !told.rest) continue;
    if (moves) await changeGoalRow(doing, [stands.id], { health: row.health, health_reason: row.healthReason });
    else still.push(stands.id);
    written.push(stands.id);
  }
  await changeGoalRow(doing, still, {});
  return written;
}
