import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { Change } from "../model.ts";

export type NotedChange = {
  id: string;
  ofKind: "part" | "requirement";
  change: Change;
  fromId: string | null;
  toId: string | null;
  /** What it is called on either side: a heading, or the wording of a requirement. */
  from: string | null;
  to: string | null;
  reason: string;
};

/** What people have noted about how this version came out of the one it is based on, and why. */
export async function changesOf(db: Database, versionId: string): Promise<NotedChange[]> {
  const { rows } = await sql<NotedChange>`
    select c.id, c.of_kind as "ofKind", c.change, c.from_id as "fromId", c.to_id as "toId", c.reason,
      coalesce(op.heading, ow.text) as from, coalesce(np.heading, nw.text) as to
    from programme_change c join programme_version v on v.id = c.version_id
      left join programme_part op on c.of_kind = 'part' and op.version_id = v.based_on_id and op.part_id = c.from_id
      left join requirement_wording ow on c.of_kind = 'requirement' and ow.version_id = v.based_on_id and ow.requirement_id = c.from_id
      left join programme_part np on c.of_kind = 'part' and np.version_id = v.id and np.part_id = c.to_id
      left join requirement_wording nw on c.of_kind = 'requirement' and nw.version_id = v.id and nw.requirement_id = c.to_id
    where c.version_id = ${versionId} order by c.of_kind, c.change, c.id`.execute(db);
  return rows;
}
