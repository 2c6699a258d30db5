import { sql } from "kysely";
import type { Tx } from "../database/connect.ts";

/**
 * Asks for work after the commit; `key` makes a second request for the same work replace the first, and work in the same `queue`
 * is done one at a time.
 */
export type Enqueue = (
  tx: Tx,
  task: string,
  payload: Record<string, unknown>,
  options?: { key?: string; queue?: string; runAt?: Temporal.Instant },
) => Promise<void>;

/** Adds the job by SQL in the same transaction as the change that caused it, so neither is ever without the other. */
export const enqueue: Enqueue = async (tx, task, payload, options = {}) => {
  await sql`select graphile_worker.add_job(${task}::text, ${JSON.stringify(payload)}::json,
    queue_name := ${options.queue ?? null}::text, job_key := ${options.key ?? null}::text,
    run_at := ${options.runAt ?? null}::timestamptz)`.execute(tx);
};
