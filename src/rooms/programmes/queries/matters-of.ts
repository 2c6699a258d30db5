import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

export type MovedMatter = {
  id: string;
  matter: string;
  fromArea: string | null;
  to: string;
  toSlug: string;
  reason: string;
};

/** The matters that another programme deals with from this version on. */
export async function mattersOf(db: Database, versionId: string): Promise<MovedMatter[]> {
  const { rows } = await sql<MovedMatter>`
    select m.id, m.matter, a.name as "fromArea", p.title as "to", p.slug as "toSlug", m.reason
    from matter_move m join programme p on p.id = m.to_programme_id left join focus_area a on a.id = m.from_area_id
    where m.version_id = ${versionId} order by m.matter collate "sv-x-icu"`.execute(db);
  return rows;
}
