import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

/** What the sections of the proposal that a report answers are called, by their ids, in whichever version they stand. */
export async function sectionNames(db: Database, reportId: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; heading: string }>`
    select distinct on (s.section_id) s.section_id as id, s.heading
    from staff_report r join consultee e on e.id = r.consultee_id join proposal p on p.consultation_id = e.consultation_id
      join proposal_section s on s.proposal_id = p.id
    where r.id = ${reportId} order by s.section_id, p.number desc`.execute(db);
  return new Map(rows.map(({ id, heading }) => [id, heading]));
}
