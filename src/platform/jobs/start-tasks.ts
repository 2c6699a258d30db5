import { setTimeout as pause } from "node:timers/promises";
import type { Pool } from "pg";
import type { World } from "../world.ts";
import { freeDeadWorkers } from "./free-dead-workers.ts";
import { freeWorker } from "./free-worker.ts";
import type { Task } from "./task.ts";
import { startWorker } from "./worker.ts";

const sweepEvery = 15_000;
const tryAgainAfter = 1_000;
const forgiven = Temporal.Duration.from({ seconds: 30 });

/** `daily` names those of the tasks that are done once a night by themselves. */
type Parts = { pool: Pool; world: World; tasks: Record<string, Task>; daily?: readonly string[]; concurrency?: number };

/**
 * Takes on work for as long as the process lives. A database that is away is waited for: the worker is started again
 * when it comes back.
 */
export function startTaskLoop(parts: Parts): { stop(): Promise<void> } {
  const { pool, world } = parts;
  const stopping = new AbortController();
  const rest = (milliseconds: number) => pause(milliseconds, undefined, { signal: stopping.signal }).catch(() => {});
  const complain = (error: unknown) =>
    world.log.warn({ code: (error as { code?: string }).code }, "work is waiting for the database");
  let last = "";
  const work = async () => {
    // A worker that lost the database ended without noting how its jobs did; nobody else works on them.
    await freeWorker(pool, last);
    const { id, runner } = await startWorker(parts);
    last = id;
    const stop = () => void runner.stop().catch(() => undefined);
    if (stopping.signal.aborted) stop();
    stopping.signal.addEventListener("abort", stop, { once: true });
    await runner.promise.finally(() => stopping.signal.removeEventListener("abort", stop));
  };
  const repeat = async (doing: () => Promise<void>, wait: number) => {
    while (!stopping.signal.aborted) {
      await doing().catch(complain);
      await rest(wait);
    }
  };
  const loops = [
    repeat(work, tryAgainAfter),
    repeat(() => freeDeadWorkers(pool, world.now().subtract(forgiven)), sweepEvery),
  ];
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}
