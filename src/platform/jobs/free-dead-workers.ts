import type { Pool } from "pg";

/**
 * A process that is killed leaves its jobs locked for four hours. No task of ours runs for long, so what has been
 * locked since before `staleBefore` belongs to the dead and is given to the living.
 */
export async function freeDeadWorkers(pool: Pool, staleBefore: Temporal.Instant): Promise<void> {
  await pool.query(
    `select graphile_worker.force_unlock_workers(array(
       select distinct locked_by from graphile_worker.jobs where locked_by is not null and locked_at < $1))`,
    [staleBefore.toString()],
  );
}
