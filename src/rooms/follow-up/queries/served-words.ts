import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

export type ServedRequirement = { id: string; text: string; struck: boolean };
export type ServedWords = { requirements: ServedRequirement[]; areas: { id: string; name: string }[] };

/**
 * The words of what a goal or an activity serves: a requirement as the newest adopted version has it, and whether the version in
 * force on the day has it no more.
 */
export async function servedWords(
  db: Database,
  { requirementIds, areaIds }: { requirementIds: readonly string[]; areaIds: readonly string[] },
  day: Temporal.PlainDate,
): Promise<ServedWords> {
  const requirements = await sql<ServedRequirement>`
    select distinct on (w.requirement_id) w.requirement_id as id, w.text,
      not (v.in_force_from <= ${day} and coalesce(v.superseded_day > ${day}, true) and coalesce(v.repealed_day > ${day}, true))
        as struck
    from requirement_wording w join programme_version v on v.id = w.version_id
    where w.requirement_id = any(${[...requirementIds]}::uuid[]) and v.state = 'adopted' and v.in_force_from <= ${day}
    order by w.requirement_id, v.in_force_from desc, v.number desc`.execute(db);
  const areas = await sql<{ id: string; name: string }>`
    select id, name from focus_area where id = any(${[...areaIds]}::uuid[]) order by position`.execute(db);
  return { requirements: requirements.rows, areas: areas.rows };
}
