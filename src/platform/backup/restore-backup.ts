import type pg from "pg";
import { checkEmpty } from "./check-empty.ts";
import { loadBackup } from "./load-backup.ts";
import type { Manifest } from "./manifest.ts";

type Restoring = {
  pool: pg.Pool;
  file: string;
  /** From `checkBackup`. */
  manifest: Manifest;
  /** Brings the database to the schema of the migration named, or to the newest. */
  migrate(upTo?: string): Promise<unknown>;
  progress?(table: string, bytes: number): void;
};

/**
 * Restores a checked backup into an empty database: first the schema it was made from, then its rows, then the migrations
 * that have come since.
 * @throws with one sentence when the database is not empty or a step fails; the rows are all there or none is.
 */
export async function restoreBackup({ pool, file, manifest, migrate, progress }: Restoring): Promise<void> {
  await checkEmpty(pool, manifest);
  await migrate(manifest.migrations.at(-1)?.name);
  await loadBackup(pool, file, manifest, progress);
  await migrate();
  await pool.query("analyze");
}
