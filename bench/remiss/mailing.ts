import { setTimeout as pause } from "node:timers/promises";
import type { Pool } from "pg";
import type { World } from "../../src/platform/world.ts";
import type { Measured } from "../targets.ts";
import { loadBuiltServer } from "./built-server.ts";
import { openMailServer } from "./mail-server.ts";
import { timed } from "./timed.ts";

const patience = 60_000;
const step = 5;
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

/** How long all mail that waits takes to be handed over to a mail server on this machine. */
export async function measureMailing(pool: Pool, world: World): Promise<Measured> {
  const waiting = async () => {
    const rows = await world.db.selectFrom("outgoing_message").select("id").where("state", "=", "waiting").execute();
    return rows.length;
  };
  const mails = await waiting();
  const server = await openMailServer();
  const { startTasks } = await loadBuiltServer();
  const allTaken = async () => {
    for (let waited = 0; server.taken() < mails && waited < patience; waited += step) await pause(step);
  };
  const tasks = startTasks({ pool, world, mail: { url: server.url, from: "Värn <varn@varn.example>" } });
  try {
    const { milliseconds, processor } = await timed(allTaken);
    const note = `processor ${Math.round(processor)} ms, one process`;
    return { what: `${server.taken()} mails handed to a mail server`, value: milliseconds, limit, note };
  } finally {
    await tasks.stop();
    await server.close();
  }
}
