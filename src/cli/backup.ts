import { rmSync, statSync } from "node:fs";
import path from "node:path";
import { writeBackup } from "../platform/backup/write-backup.ts";
import { formatBytes } from "./format-bytes.ts";
import { showProgress } from "./progress.ts";
import { readCall } from "./read-call.ts";
import { say, tell } from "./say.ts";
import { readSettings } from "./settings.ts";
import { withDatabase } from "./with-database.ts";

/** `varn backup FILE` */
export async function run(args: string[]): Promise<number> {
  const [name = ""] = readCall(args, { operands: ["FILE"] }).operands;
  const file = path.resolve(name);
  const settings = readSettings(process.env);
  return withDatabase(settings, { share: true, existing: true }, async (pool) => {
    const progress = showProgress();
    let copied = 0;
    const manifest = await writeBackup(pool, file, Temporal.Now.instant().round("millisecond"), (table, bytes) => {
      // Whatever ends the process, half a backup must not be taken for a whole one.
      if (copied === 0) process.once("exit", () => rmSync(`${file}.partial`, { force: true }));
      copied += bytes;
      progress.update(`Copying ${table}: ${formatBytes(copied)} so far …`);
    });
    progress.end();
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    const size = formatBytes(statSync(file).size);
    say(
      `Backed up ${rows} rows of ${manifest.tables.length} tables and ${manifest.jobs.rows} waiting jobs to ${file} (${size}).`,
    );
    if (settings.s3) tell("Files in the S3 store are not part of the backup; they are backed up where they are.");
    return 0;
  });
}
