import type { ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";

type Start = () => Promise<ChildProcess>;
type Running = { pid(): number | undefined; ended: Promise<Error | null>; stop(): Promise<void> };

/** Milliseconds before each try; a dead server's own processes must first let go of the cluster. Half a minute in all. */
const waits = [100, 200, 400, 800, 1_500, 3_000, 5_000, 8_000, 12_000];
const patience = 15_000;

const gone = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once("exit", () => resolve());
  });

/** The server started anew, or null when it is no longer wanted. @throws why, when it does not start however long one waits. */
async function restart(start: Start, unwanted: AbortSignal): Promise<ChildProcess | null> {
  let failure: unknown;
  for (const wait of waits) {
    await pause(wait, undefined, { signal: unwanted }).catch(() => undefined);
    if (unwanted.aborted) return null;
    try {
      return await start();
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/** Starts a server and starts it again each time it dies by itself, until it is told to stop. @throws when the first start fails. */
export async function keepRunning(start: Start): Promise<Running> {
  const stopping = new AbortController();
  let child = await start();
  const watch = async (): Promise<null> => {
    for (;;) {
      await gone(child);
      const next = stopping.signal.aborted ? null : await restart(start, stopping.signal);
      if (next === null) return null;
      child = next;
      if (stopping.signal.aborted) child.kill("SIGINT");
    }
  };
  const ended = watch().catch((error: Error) => error);
  return {
    ended,
    pid: () => child.pid,
    stop: async () => {
      stopping.abort();
      child.kill("SIGINT");
      const force = setTimeout(() => child.kill("SIGQUIT"), patience);
      await ended;
      clearTimeout(force);
    },
  };
}
