import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../../database/connect.ts";

/**
 * Puts messages of an endpoint in line from the first try on, with the ids they had. `which` speaks of the message as `d`. Answers with
 * how many.
 */
export async function sendAnew(
  tx: Tx,
  endpointId: string,
  which: RawBuilder<boolean>,
  now: Temporal.Instant,
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    with anew as (
      update webhook_delivery d set state = 'waiting', attempts = 0, next_try_at = ${now}, settled_at = null
      where d.endpoint_id = ${endpointId} and ${which} returning d.id, d.endpoint_id
    ), asked as (
      select graphile_worker.add_job('deliver-webhook', json_build_object('deliveryId', id),
        queue_name := 'webhook:' || endpoint_id, job_key := 'webhook:' || id) from anew
    )
    select id, (select count(*) from asked) from anew`.execute(tx);
  return rows.length;
}
