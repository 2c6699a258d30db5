import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

/**
 * How many goals and activities serve each of these requirements; those that nothing serves are left out. Follow-up knows
 * programmes and not the other way about, so what is asked for here is a number and nothing of what they are.
 */
export async function goalsServing(db: Database, requirementIds: readonly string[]): Promise<Map<string, number>> {
  if (requirementIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; count: number }>`
    select requirement_id as id, count(*)::int as count from (
      select requirement_id from goal_requirement where requirement_id = any(${[...requirementIds]})
      union all select requirement_id from activity_requirement where requirement_id = any(${[...requirementIds]})) s
    group by requirement_id`.execute(db);
  return new Map(rows.map(({ id, count }) => [id, count]));
}
