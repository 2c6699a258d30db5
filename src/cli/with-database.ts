import type pg from "pg";
import { connectPool } from "../platform/database/connect.ts";
import { openDatabase } from "./open-database.ts";
import type { Settings } from "./settings.ts";

/**
 * Does a command's work on the database and closes it afterwards, also when Ctrl-C breaks the work off: an embedded server
 * that was started for the occasion must not stay behind.
 */
export async function withDatabase(
  settings: Settings,
  options: { share: boolean },
  work: (pool: pg.Pool) => Promise<number>,
): Promise<number> {
  const database = await openDatabase(settings, options);
  const pool = connectPool(database.connection, 4);
  const breakOff = () => void database.close().finally(() => process.exit(130));
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.once(signal, breakOff);
  try {
    return await work(pool);
  } finally {
    for (const signal of signals) process.off(signal, breakOff);
    await pool.end();
    await database.close();
  }
}
