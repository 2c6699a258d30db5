import { existsSync } from "node:fs";
import path from "node:path";
import type pg from "pg";
import { appliedMigrations } from "../platform/database/applied-migrations.ts";
import { connectPool } from "../platform/database/connect.ts";
import { type OpenDatabase, openDatabase } from "./open-database.ts";
import type { Settings } from "./settings.ts";

type Options = {
  /** Whether the server of a Värn that runs may be used. */
  share: boolean;
  /** Set when the command has nothing to do where there is no Värn yet: none is then made. */
  existing?: boolean;
};

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const brokenOff = 130;

function demandFolder({ DATABASE_URL, dataFolder }: Settings): void {
  if (DATABASE_URL || existsSync(path.join(dataFolder, "postgres"))) return;
  throw new Error(`There is no Värn in ${dataFolder}. Set VARN_DATA to its folder, or DATABASE_URL.`);
}

async function demandTables(pool: pg.Pool): Promise<void> {
  if ((await appliedMigrations(pool)).length === 0) throw new Error("There is no Värn in this database.");
}

/**
 * Does a command's work on the database and closes it afterwards, also when Ctrl-C breaks the work off: an embedded server
 * that was started for the occasion must not stay behind. Answers with the exit code.
 */
export async function withDatabase(
  settings: Settings,
  options: Options,
  work: (pool: pg.Pool) => Promise<number>,
): Promise<number> {
  if (options.existing) demandFolder(settings);
  let database: OpenDatabase | null = null;
  let broken = false;
  const breakOff = () => {
    broken = true;
    void database?.close().finally(() => process.exit(brokenOff));
  };
  for (const signal of signals) process.on(signal, breakOff);
  try {
    database = await openDatabase(settings, options);
    if (broken) return brokenOff;
    const pool = connectPool(database.connection, 4);
    try {
      if (options.existing) await demandTables(pool);
      return await work(pool);
    } finally {
      await pool.end();
    }
  } catch (error) {
    // What the work says when its database is closed under it is no news to whoever pressed Ctrl-C.
    if (broken) return brokenOff;
    throw error;
  } finally {
    await database?.close();
    for (const signal of signals) process.off(signal, breakOff);
  }
}
