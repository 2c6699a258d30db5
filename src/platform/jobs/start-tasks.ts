import type { Pool } from "pg";
import type { World } from "../world.ts";
import { freeDeadWorkers } from "./free-dead-workers.ts";
import type { Task } from "./task.ts";
import { startWorker } from "./worker.ts";

const sweepEvery = 60_000;
const givenUp = Temporal.Duration.from({ minutes: 10 });

/**
 * Takes on work for as long as the process lives. A database that is away is waited for: the worker is started again
 * when it comes back.
 */
export function startTaskLoop(parts: { pool: Pool; world: World; tasks: Record<string, Task> }): { stop(): Promise<void> } {
  let stopped = false;
  let runner: Awaited<ReturnType<typeof startWorker>> | null = null;
  const complain = (error: unknown) => parts.world.log.warn({ code: (error as { code?: string }).code }, "work is waiting for the database");
  const loop = async () => {
    while (!stopped) {
      runner = await startWorker(parts).catch((error) => {
        complain(error);
        return null;
      });
      await runner?.promise.catch(complain);
      if (!stopped) await new Promise((resolve) => setTimeout(resolve, 2_000));
    }
  };
  void loop();
  const sweep = () => freeDeadWorkers(parts.pool, parts.world.now().subtract(givenUp)).catch(complain);
  const timer = setInterval(sweep, sweepEvery);
  void sweep();
  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await runner?.stop().catch(() => undefined);
    },
  };
}
