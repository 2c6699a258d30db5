import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

export type EarlierArea = { id: string; name: string; number: number; periodLabel: string };

/** The focus areas of a programme's earlier versions, the latest first: what a new one can have come out of. */
export async function earlierAreas(db: Database, programmeId: string, number: number): Promise<EarlierArea[]> {
  const { rows } = await sql<EarlierArea>`
    select a.id, a.name, v.number, v.period_label as "periodLabel" from focus_area a join programme_version v on v.id = a.version_id
    where v.programme_id = ${programmeId} and v.number < ${number} order by v.number desc, a.position`.execute(db);
  return rows;
}
