import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

export type ProgrammeEvent = { id: string; at: Temporal.Instant; who: string; sentence: string };

const most = 30;

/** What has been done with a programme, the latest first. Who may see it is the caller's to ask. */
export async function programmeHistory(db: Database, programmeId: string): Promise<ProgrammeEvent[]> {
  const { rows } = await sql<ProgrammeEvent>`
    select id, at, actor_name as who, sentence from audit_entry
    where subject_kind = 'programme' and subject_id = ${programmeId} and outcome = 'done'
    order by position desc limit ${most}`.execute(db);
  return rows;
}
