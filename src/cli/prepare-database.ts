import path from "node:path";
import type { Pool } from "pg";
import { migrate } from "../platform/database/migrate.ts";
import { migrateJobs } from "../platform/jobs/worker.ts";
import { projectRoot } from "./project.ts";

/** Brings Värn's own schema and the job queue's to the newest version; returns the migrations that were applied. */
export async function prepareDatabase(pool: Pool): Promise<string[]> {
  const applied = await migrate(pool, path.join(projectRoot, "migrations"), () => Temporal.Now.instant());
  await migrateJobs({ pgPool: pool });
  return applied;
}
