import type { Pool } from "pg";

/** Gives the jobs of a worker that is known to have ended to the others. */
export async function freeWorker(pool: Pool, id: string): Promise<void> {
  await pool.query("select graphile_worker.force_unlock_workers(array[$1])", [id]);
}
