import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

/** A viewpoint that changed a part, who gave it, and what was answered. */
export type Cause = { id: string; partId: string; words: string; respondent: string; outcome: string; reason: string };

/**
 * The viewpoints that changed the parts of a programme in the versions after one number up to and with another. Who may see the
 * versions is the caller's to ask: what was said of a proposal is told with the version it led to.
 */
export async function causesBetween(
  db: Database,
  programmeId: string,
  { after, upTo }: { after: number; upTo: number },
): Promise<Cause[]> {
  const { rows } = await sql<Cause>`
    select distinct on (n.id, s.section_id) n.id, s.section_id as "partId", n.words, e.name as respondent, h.outcome, h.reason
    from programme_version v join proposal o on o.consultation_id = v.consultation_id
    join proposal_section s on s.proposal_id = o.id
    join viewpoint_handling h on h.changed_section_id = s.id join viewpoint n on n.id = h.viewpoint_id
    join consultation_answer a on a.id = n.answer_id and a.current join consultee e on e.id = a.consultee_id
    where v.programme_id = ${programmeId} and v.number > ${after} and v.number <= ${upTo}
    order by n.id, s.section_id, v.number`.execute(db);
  return rows;
}
