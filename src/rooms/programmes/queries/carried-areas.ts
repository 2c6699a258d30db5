import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

type Asked = { requirement: string; version: string; basedOn: string | null };

/** The focus areas of a version that have come out of those a requirement counted under in the version before. */
export async function carriedAreas(db: Database, { requirement, version, basedOn }: Asked): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select a.id from focus_area a where a.version_id = ${version} and exists (
      select from requirement_wording w join requirement_area r on r.wording_id = w.id
        join focus_area_origin o on o.predecessor_id = r.focus_area_id
      where w.requirement_id = ${requirement} and w.version_id = ${basedOn} and o.focus_area_id = a.id)
    order by a.position`.execute(db);
  return rows.map(({ id }) => id);
}
