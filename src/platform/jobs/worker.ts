import { EventEmitter } from "node:events";
import { type Runner, run, type WorkerEvents } from "graphile-worker";
import type { Pool } from "pg";
import type { World } from "../world.ts";
import { queueLog } from "./queue-log.ts";
import type { Task } from "./task.ts";

type Parts = { pool: Pool; world: World; tasks: Record<string, Task>; concurrency?: number };

/** So many times in a row a worker may fail to ask for work before it is ended, to be started anew. */
const failuresBorne = 3;

/** A worker that has taken on work, and the name its jobs are locked by. */
export type Worker = { id: string; runner: Runner };

/** The queue remembers for ever when it could not learn the tasks' numbers, and would never ask for work again. */
function endWhenItOnlyFails(events: WorkerEvents, runner: Runner): void {
  let failures = 0;
  const answered = () => {
    failures = 0;
  };
  events.on("worker:getJob:empty", answered);
  events.on("job:start", answered);
  events.on("worker:getJob:error", () => {
    // A moment later, when it rests: one that is ended in the middle of asking says so on the console.
    if (++failures === failuresBorne) setTimeout(() => runner.stop().catch(() => undefined), 100);
  });
}

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
  endWhenItOnlyFails(events, runner);
  return { id, runner };
}
