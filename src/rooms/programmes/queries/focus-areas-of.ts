import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

/** `predecessorIds` are the areas of earlier versions that this one came out of. */
export type FocusArea = { id: string; name: string; about: string; predecessorIds: string[]; version: number };

/** The focus areas of a version, in order. Who may see a draft's is the caller's to ask. */
export async function focusAreasOf(db: Database, versionId: string): Promise<FocusArea[]> {
  const { rows } = await sql<FocusArea>`
    select a.id, a.name, a.about, coalesce(a.version, 1) as version,
      (select coalesce(json_agg(o.predecessor_id), '[]') from focus_area_origin o where o.focus_area_id = a.id) as "predecessorIds"
    from focus_area a where a.version_id = ${versionId} order by a.position`.execute(db);
  return rows;
}
