import { setTimeout as pause } from "node:timers/promises";
import type { Pool } from "pg";
import type { World } from "../../src/platform/world.ts";
import type { Measured } from "../targets.ts";
import { loadBuiltServer } from "./built-server.ts";
import { openMailServer } from "./mail-server.ts";
import { timed } from "./timed.ts";

const patience = 60_000;
const step = 20;
const limit = 10_000;

/** Does all work that waits already, such as reading the demo city's files, so that it is not measured with the mail. */
export async function finishWork(pool: Pool, world: World): Promise<void> {
  const { startTasks } = await loadBuiltServer();
  const tasks = startTasks({ pool, world, mail: null });
  const left = async () =>
    (await pool.query("select from graphile_worker.jobs where run_at <= now() and attempts < max_attempts limit 1"))
      .rowCount;
  while (await left()) await pause(100);
  await tasks.stop();
}

/**
 * How long all mail that waits takes, until the last of it has been handed over to a mail server on this machine and noted.
 * The demo city has an address that leads nowhere: its mail never comes to the server, and is noted all the same.
 */
export async function measureMailing(pool: Pool, world: World): Promise<Measured> {
  const waits = async () =>
    (await pool.query("select from outgoing_message where state = 'waiting' limit 1")).rowCount !== 0;
  const server = await openMailServer();
  const { startTasks } = await loadBuiltServer();
  const allNoted = async () => {
    const until = performance.now() + patience;
    while (performance.now() < until && (await waits())) await pause(step);
  };
  const tasks = startTasks({ pool, world, mail: { url: server.url, from: "Värn <varn@varn.example>" } });
  try {
    const { milliseconds, processor } = await timed(allNoted);
    if (await waits()) throw new Error(`Mail still waits after ${patience / 1_000} seconds.`);
    const note = `processor ${Math.round(processor)} ms, one process`;
    return { what: `${server.taken()} mails handed to a mail server`, value: milliseconds, limit, note };
  } finally {
    await tasks.stop();
    await server.close();
  }
}
