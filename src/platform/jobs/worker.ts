import { type Runner, run } from "graphile-worker";
import type { Pool } from "pg";
import type { World } from "../world.ts";
import type { Task } from "./task.ts";

type Parts = { pool: Pool; world: World; tasks: Record<string, Task>; concurrency?: number };

/** Creates or updates graphile-worker's own schema; run together with the migrations. */
export { runMigrations as migrateJobs } from "graphile-worker";

/**
 * Starts taking on work. A task that throws is tried again with growing waits; jobs left locked by a process that was
 * killed are freed by the regular sweep.
 */
export async function startWorker({ pool, world, tasks, concurrency = 2 }: Parts): Promise<Runner> {
  const taskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [name, (payload: unknown) => task(world, payload as Record<string, unknown>)]),
  );
  return run({ pgPool: pool, concurrency, noHandleSignals: true, pollInterval: 1000, taskList });
}
