import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { Served } from "./serve.ts";

/** What a goal or an activity serves now. */
export async function servedBy(tx: Tx, kind: "goal" | "activity", id: string): Promise<Served> {
  const of = sql.ref(`${kind}_id`);
  const { rows } = await sql<{ requirements: string[]; areas: string[] }>`
    select array(select requirement_id::text from ${sql.table(`${kind}_requirement`)} where ${of} = ${id}) as requirements,
      array(select focus_area_id::text from ${sql.table(`${kind}_area`)} where ${of} = ${id}) as areas`.execute(tx);
  return rows[0] ?? { requirements: [], areas: [] };
}
