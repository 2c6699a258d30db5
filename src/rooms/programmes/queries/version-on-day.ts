import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

export type VersionOnDay = { versionId: string; number: number; periodLabel: string };

/** Which version of a programme was in force on a day; null when none was. */
export async function versionOnDay(
  db: Database,
  programmeId: string,
  day: Temporal.PlainDate,
): Promise<VersionOnDay | null> {
  const { rows } = await sql<VersionOnDay>`
    select id as "versionId", number, period_label as "periodLabel" from programme_version
    where programme_id = ${programmeId} and state = 'adopted' and in_force_from <= ${day}
      and coalesce(superseded_day > ${day}, true) and coalesce(repealed_day > ${day}, true)
    order by in_force_from desc, number desc limit 1`.execute(db);
  return rows[0] ?? null;
}
