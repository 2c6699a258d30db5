import pg from "pg";
import { appliedMigrations } from "../database/applied-migrations.ts";
import { beginsWith } from "./begins-with.ts";
import type { Manifest } from "./manifest.ts";

/** Whether any table of the database holds a row; the list of migrations does not count. */
async function holdsRows(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migration'",
  );
  for (const { name } of rows) {
    const found = await pool.query(`select from public.${pg.escapeIdentifier(name)} limit 1`);
    if (found.rowCount !== 0) return true;
  }
  return false;
}

/** @throws with one sentence when the database is not empty, or its tables are newer than the backup's. */
export async function checkEmpty(pool: pg.Pool, manifest: Manifest): Promise<void> {
  if (await holdsRows(pool)) {
    throw new Error(
      "The database is not empty, and a backup is only restored into an empty one. Name another with VARN_DATA or DATABASE_URL.",
    );
  }
  if (beginsWith(manifest.migrations, await appliedMigrations(pool))) return;
  throw new Error(
    "The database's tables are newer than the backup. Name a database that has none, with VARN_DATA or DATABASE_URL.",
  );
}
