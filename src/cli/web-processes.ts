import cluster, { type Worker } from "node:cluster";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Connection } from "../platform/database/connect.ts";
import { projectRoot } from "./project.ts";

export type WebProcesses = {
  /** Settles when all take visitors. @throws with one sentence when one ends before that. */
  ready: Promise<void>;
  stop(): Promise<void>;
};

/** Milliseconds; one that dies over and over is waited for longer and longer. */
const shortestWait = 200;
const longestWait = 10_000;
const quickDeath = 10_000;
const patience = 10_000;

async function end(worker: Worker): Promise<void> {
  if (worker.isDead()) return;
  const gone = new Promise((resolve) => worker.once("exit", resolve));
  worker.process.kill("SIGTERM");
  const force = setTimeout(() => worker.process.kill("SIGKILL"), patience);
  await gone;
  clearTimeout(force);
}

/** Starts `count` web processes on one port and replaces each that dies. */
export function startWebProcesses(count: number, connection: Connection, environment: NodeJS.ProcessEnv): WebProcesses {
  cluster.setupPrimary({ exec: path.join(projectRoot, "src", "varn.ts"), args: ["web"] });
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  const workers = new Set<Worker>();
  let stopping = false;
  let listening = 0;
  let wait = shortestWait;
  const add = () => {
    const worker = cluster.fork({
      NODE_ENV: "production",
      ...environment,
      VARN_CONNECTION: JSON.stringify(connection),
    });
    const born = performance.now();
    workers.add(worker);
    worker.once("listening", () => ++listening >= count && resolve());
    worker.once("exit", async () => {
      workers.delete(worker);
      if (stopping) return;
      if (listening < count)
        return reject(new Error("A web process ended before it could take visitors. LOG_LEVEL=info tells more."));
      wait = performance.now() - born < quickDeath ? Math.min(wait * 2, longestWait) : shortestWait;
      await pause(wait);
      if (!stopping) add();
    });
  };
  for (let number = 0; number < count; number++) add();
  const stop = async () => {
    stopping = true;
    await Promise.all([...workers].map(end));
  };
  return { ready, stop };
}
