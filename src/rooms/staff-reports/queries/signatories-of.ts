import { sql } from "kysely";
import type { Database, Tx } from "../../../platform/database/connect.ts";

export type SignatoryLine = { signatoryId: string; position: number; personId: string; name: string; title: string };

/** Who is to attest a report, in order. Who may read is the caller's to say. */
export async function signatoriesOf(db: Database | Tx, reportId: string): Promise<SignatoryLine[]> {
  const { rows } = await sql<SignatoryLine>`
    select s.id as "signatoryId", s.position, s.person_id as "personId", p.given_name || ' ' || p.family_name as name, s.title
    from report_signatory s join person p on p.id = s.person_id where s.report_id = ${reportId} order by s.position`.execute(
    db,
  );
  return rows;
}
