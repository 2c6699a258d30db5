import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

/** `who` and `sentence` are null where the trail does not say how a thing came to be there. */
export type HistoryEntry = {
  id: string;
  at: Temporal.Instant;
  who: string | null;
  action: string;
  sentence: string | null;
};

const most = 200;
/** What has a line of its own in an activity's history, with its words. */
const told = ["follow-up/update-activity", "follow-up/add-evidence", "follow-up/comment-activity"];
/** What brings many goals and activities at once, and is told in the trail of the body or of what comes back. */
const bringing = ["write-plan-rows", "copy-plan", "add-template", "change-template", "make-next-turns"].map(
  (verb) => `follow-up/${verb}`,
);

/**
 * What the trail says was done with a goal or an activity, the latest first; sentences are in Swedish. How it came is told also
 * of what came with many others: by the entry of the same moment.
 */
export async function historyOf(db: Database, kind: "goal" | "activity", id: string): Promise<HistoryEntry[]> {
  const { rows } = await sql<HistoryEntry>`
    select * from (
      select id, at, actor_name as who, action, sentence, position from audit_entry
      where subject_kind = ${kind} and subject_id = ${id} and outcome = 'done' and not action = any(${told})
      union all
      select x.id, x.created_at, e.actor_name, coalesce(e.action, 'follow-up/came'), e.sentence, 0
      from ${sql.table(kind)} x left join lateral (
        select actor_name, action, sentence from audit_entry b
        where b.body_id = x.body_id and b.at = x.created_at and b.action = any(${bringing}) and b.outcome = 'done'
        order by b.ordinal limit 1) e on true
      where x.id = ${id} and not exists (select from audit_entry a
        where a.subject_kind = ${kind} and a.subject_id = ${id} and a.action = ${`follow-up/add-${kind}`})
    ) h order by position desc limit ${most}`.execute(db);
  return rows;
}
