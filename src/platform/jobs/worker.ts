import { EventEmitter } from "node:events";
import { type Runner, run, type WorkerEvents } from "graphile-worker";
import type { Pool } from "pg";
import type { World } from "../world.ts";
import { queueLog } from "./queue-log.ts";
import type { Task } from "./task.ts";

type Parts = { pool: Pool; world: World; tasks: Record<string, Task>; concurrency?: number };

/** A worker that has taken on work, and the name its jobs are locked by. */
export type Worker = { id: string; runner: Runner };

/**
 * Starts taking on work. A task that throws is tried again with growing waits. While the worker lives it holds a lock in
 * the database named after itself; `freeDeadWorkers` tells the dead by it.
 */
export async function startWorker({ pool, world, tasks, concurrency = 2 }: Parts): Promise<Worker> {
  const { log } = world;
  const events: WorkerEvents = new EventEmitter();
  let id = "";
  events.on("pool:create", ({ workerPool }) => {
    id = workerPool.id;
  });
  events.on("pool:listen:success", ({ workerPool, client }) => {
    // Once it listens: a connection is asked one thing at a time.
    client.once("drain", () => {
      client.query("select pg_advisory_lock(hashtextextended($1, 0))", [workerPool.id]).catch(() => undefined);
    });
  });
  events.on("job:failed", ({ job }) => log.error({ task: job.task_identifier, job: job.id }, "given up"));
  const taskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload: unknown) => task(world, payload as Record<string, unknown>),
    ]),
  );
  const runner = await run({
    pgPool: pool,
    concurrency,
    noHandleSignals: true,
    pollInterval: 1000,
    taskList,
    parsedCronItems: [],
    logger: queueLog(log),
    events,
    // Only in batches does the queue try again to note how a job ended. One by one, a database that is away just then
    // would leave a rejection that nobody catches, and end the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
  return { id, runner };
}
