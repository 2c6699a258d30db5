import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

export type HistoryEntry = { id: string; at: Temporal.Instant; who: string; action: string; sentence: string };

const most = 200;
/** What has a line of its own in an activity's history, with its words. */
const told = ["follow-up/update-activity", "follow-up/add-evidence", "follow-up/comment-activity"];

/** What the trail says was done with a goal or an activity, the latest first; sentences are in Swedish. */
export async function historyOf(db: Database, kind: "goal" | "activity", id: string): Promise<HistoryEntry[]> {
  const { rows } = await sql<HistoryEntry>`
    select id, at, actor_name as who, action, sentence from audit_entry
    where subject_kind = ${kind} and subject_id = ${id} and outcome = 'done' and not action = any(${told})
    order by position desc limit ${most}`.execute(db);
  return rows;
}
