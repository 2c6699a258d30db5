import { type RawBuilder, sql } from "kysely";

/** Since when an endpoint has taken nothing: its first try that failed after the last that went well. Null when none has. */
export const failingSince = (endpoint: RawBuilder<string>): RawBuilder<Temporal.Instant | null> => sql`
  (select min(a.at) from webhook_attempt a join webhook_delivery d on d.id = a.delivery_id
    where d.endpoint_id = ${endpoint} and a.problem is not null and a.at > coalesce((
      select max(g.at) from webhook_attempt g join webhook_delivery o on o.id = g.delivery_id
      where o.endpoint_id = ${endpoint} and g.problem is null), '-infinity'))`;
