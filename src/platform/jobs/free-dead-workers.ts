import type { Pool } from "pg";

/**
 * A process that is killed leaves its jobs locked, and the queue by itself waits four hours before it believes in the
 * death. A living worker holds a lock named after itself: where it can be taken, the jobs are given to the living. Only
 * what was locked before `staleBefore` counts, so that a worker may lose its connection for a moment.
 */
export async function freeDeadWorkers(pool: Pool, staleBefore: Temporal.Instant): Promise<void> {
  await pool.query(
    `select graphile_worker.force_unlock_workers(array_agg(locked_by)) from (
       select distinct locked_by from graphile_worker.jobs where locked_by is not null and locked_at < $1
     ) as holding where pg_try_advisory_xact_lock(hashtextextended(locked_by, 0)) having count(*) > 0`,
    [staleBefore.toString()],
  );
}
