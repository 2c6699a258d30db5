import { EventEmitter } from "node:events";
import { type Runner, run, type TaskList, type WorkerEvents } from "graphile-worker";
import type { Pool } from "pg";
import type { World } from "../world.ts";
import { dailyItems } from "./daily.ts";
import { queueLog } from "./queue-log.ts";
import { queuePool } from "./queue-pool.ts";
import type { Task } from "./task.ts";

/** `daily` names those of the tasks that are done once a day without anybody asking. */
type Parts = { pool: Pool; world: World; tasks: Record<string, Task>; daily?: readonly string[]; concurrency?: number };

/** A worker that has taken on work, and the name its jobs are locked by. */
export type Worker = { id: string; runner: Runner };

/** So many times in a row a worker may fail to ask for work before it is ended, to be started anew. */
const failuresBorne = 3;

/** While the worker lives it holds a lock in the database named after itself; `freeDeadWorkers` tells the dead by it. */
function showLife(events: WorkerEvents): void {
  events.on("pool:listen:success", ({ workerPool, client }) => {
    // Once it listens: a connection is asked one thing at a time.
    client.once("drain", () => {
      client.query("select pg_advisory_lock(hashtextextended($1, 0))", [workerPool.id]).catch(() => undefined);
    });
  });
}

/** The queue remembers for ever when it could not learn the tasks' numbers, and would never ask for work again. */
function endWhenDeaf(events: WorkerEvents, end: () => void): void {
  let failures = 0;
  const answered = () => {
    failures = 0;
  };
  events.on("worker:getJob:empty", answered);
  events.on("job:start", answered);
  events.on("worker:getJob:error", () => {
    // A moment later, when it rests: one that is ended in the middle of asking says so on the console.
    if (++failures === failuresBorne) setTimeout(end, 100);
  });
}

const taskList = ({ world, tasks }: Parts): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload: unknown) => task(world, payload as Record<string, unknown>),
    ]),
  );

/** Starts taking on work. A task that throws is tried again with growing waits. */
export async function startWorker(parts: Parts): Promise<Worker> {
  const { log } = parts.world;
  const events: WorkerEvents = new EventEmitter();
  let id = "";
  events.on("pool:create", ({ workerPool }) => {
    id = workerPool.id;
  });
  events.on("job:failed", ({ job }) => log.error({ task: job.task_identifier, job: job.id }, "given up"));
  showLife(events);
  const runner = await run({
    pgPool: queuePool(parts.pool),
    concurrency: parts.concurrency ?? 2,
    noHandleSignals: true,
    pollInterval: 1000,
    taskList: taskList(parts),
    parsedCronItems: dailyItems(parts.daily ?? []),
    logger: queueLog(log),
    events,
    // Only in batches does the queue try again to note how a job ended. One by one, a database that is away just then
    // would leave a rejection that nobody catches, and end the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
  endWhenDeaf(events, () => void runner.stop().catch(() => undefined));
  return { id, runner };
}
