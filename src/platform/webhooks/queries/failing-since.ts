import { sql } from "kysely";
import type { Database, Tx } from "../../database/connect.ts";

/** Since when an endpoint has taken nothing: its first try that failed after the last that went well. Null when none has. */
export async function failingSince(db: Database | Tx, endpointId: string): Promise<Temporal.Instant | null> {
  const { rows } = await sql<{ since: Temporal.Instant | null }>`
    select min(a.at) as since from webhook_attempt a join webhook_delivery d on d.id = a.delivery_id
    where d.endpoint_id = ${endpointId} and a.problem is not null and a.at > coalesce((
      select max(g.at) from webhook_attempt g join webhook_delivery o on o.id = g.delivery_id
      where o.endpoint_id = ${endpointId} and g.problem is null), '-infinity')`.execute(db);
  return rows[0]?.since ?? null;
}
