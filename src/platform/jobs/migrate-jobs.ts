import { runMigrations } from "graphile-worker";
import type { Pool } from "pg";
import { quiet } from "./queue-log.ts";

/** Creates the job queue's own schema, or brings it to the version in use here; run together with the migrations. */
export const migrateJobs = (pool: Pool): Promise<void> => runMigrations({ pgPool: pool, logger: quiet });
