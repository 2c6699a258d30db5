import path from "node:path";
import type { Pool } from "pg";
import { migrate } from "../platform/database/migrate.ts";
import { migrateJobs } from "../platform/jobs/migrate-jobs.ts";
import { projectRoot } from "./project.ts";

/** The folder of the numbered migrations. */
export const migrationsFolder: string = path.join(projectRoot, "migrations");

/**
 * Brings Värn's own schema to the newest version, or to that of the migration `upTo`, and the job queue's to the newest.
 * Returns the migrations that were applied.
 */
export async function prepareDatabase(pool: Pool, upTo?: string): Promise<string[]> {
  const applied = await migrate(pool, migrationsFolder, () => Temporal.Now.instant(), upTo);
  await migrateJobs(pool);
  return applied;
}
