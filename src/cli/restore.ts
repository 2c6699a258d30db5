import path from "node:path";
import { checkBackup } from "../platform/backup/check-backup.ts";
import { restoreBackup } from "../platform/backup/restore-backup.ts";
import { formatBytes } from "./format-bytes.ts";
import { migrationsFolder, prepareDatabase } from "./prepare-database.ts";
import { showProgress } from "./progress.ts";
import { readCall } from "./read-call.ts";
import { say } from "./say.ts";
import { readSettings } from "./settings.ts";
import { verifyAndReport } from "./verify.ts";
import { withDatabase } from "./with-database.ts";

/** `varn restore FILE` */
export async function run(args: string[]): Promise<number> {
  const [name = ""] = readCall(args, { operands: ["FILE"] }).operands;
  const file = path.resolve(name);
  const settings = readSettings(process.env);
  const progress = showProgress();
  let read = 0;
  const count = (doing: string) => (bytes: number) => {
    read += bytes;
    progress.update(`${doing}: ${formatBytes(read)} so far …`);
  };
  const manifest = await checkBackup(file, migrationsFolder, count("Checking the backup"));
  read = 0;
  return withDatabase(settings, { share: false }, async (pool) => {
    const migrate = (upTo?: string) => prepareDatabase(pool, upTo);
    const restoring = count("Restoring");
    await restoreBackup({ pool, file, manifest, migrate, progress: (_, bytes) => restoring(bytes) });
    progress.end();
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    say(
      `Restored ${rows} rows of ${manifest.tables.length} tables and ${manifest.jobs.rows} waiting jobs, as they were ${manifest.createdAt}.`,
    );
    return verifyAndReport(pool);
  });
}
