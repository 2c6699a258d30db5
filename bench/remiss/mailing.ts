import { setTimeout as pause } from "node:timers/promises";
import type { Pool } from "pg";
import type { World } from "../../src/platform/world.ts";
import { loadBuiltServer } from "./built-server.ts";
import { openMailServer } from "./mail-server.ts";

const patience = 60_000;

/** How long all mail that waits takes to be handed over to a mail server on this machine, in one process; milliseconds, and how many. */
export async function measureMailing(pool: Pool, world: World): Promise<{ milliseconds: number; mails: number }> {
  const waiting = async () => {
    const rows = await world.db.selectFrom("outgoing_message").select("id").where("state", "=", "waiting").execute();
    return rows.length;
  };
  const mails = await waiting();
  const server = await openMailServer();
  const { startTasks } = await loadBuiltServer();
  const started = performance.now();
  const tasks = startTasks({ pool, world, mail: { url: server.url, from: "Värn <varn@varn.example>" } });
  try {
    while (server.taken() < mails && performance.now() - started < patience) await pause(5);
    return { milliseconds: performance.now() - started, mails: server.taken() };
  } finally {
    await tasks.stop();
    await server.close();
  }
}
