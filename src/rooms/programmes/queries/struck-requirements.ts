import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

export type StruckRequirement = {
  requirementId: string;
  text: string;
  /** The section it stood in; `partRow` is that section here, null when it is gone too. */
  section: string;
  partRow: string | null;
  /** Why it was struck, where somebody has said so. */
  reason: string | null;
};

/** What the version before demanded and this one does not, in the order of the earlier text. */
export async function struckRequirements(db: Database, versionId: string): Promise<StruckRequirement[]> {
  const { rows } = await sql<StruckRequirement>`
    select w.requirement_id as "requirementId", w.text, p.heading as section, n.id as "partRow",
      (select c.reason from programme_change c where c.version_id = v.id and c.of_kind = 'requirement' and c.change = 'retired'
        and c.from_id = w.requirement_id order by c.id desc limit 1) as reason
    from programme_version v join requirement_wording w on w.version_id = v.based_on_id
      join programme_part p on p.id = w.programme_part_id
      left join programme_part n on n.version_id = v.id and n.part_id = p.part_id
    where v.id = ${versionId} and not exists (select from requirement_wording h
      where h.version_id = v.id and h.requirement_id = w.requirement_id)
    order by p.position, w.position, w.id`.execute(db);
  return rows;
}
