import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { jobColumns } from "./jobs-statement.ts";
import type { Manifest } from "./manifest.ts";
import { type BackupPart, readBackup } from "./read-backup.ts";

type Progress = (table: string, bytes: number) => void;

const columnList = (columns: string[]) => columns.map((column) => pg.escapeIdentifier(column)).join(", ");

function statementFor(manifest: Manifest, name: string): string {
  if (name === "jobs") return `copy waiting_job (${columnList(jobColumns)}) from stdin`;
  const columns = manifest.tables.find((table) => table.name === name)?.columns ?? [];
  return `copy public.${pg.escapeIdentifier(name)} (${columnList(columns)}) from stdin`;
}

/** Copies the parts in, one table after the other; the file is checked once more while it is read. */
async function copyIn(client: pg.ClientBase, file: string, manifest: Manifest, progress: Progress): Promise<void> {
  const parts = readBackup(file);
  let next: IteratorResult<BackupPart, Manifest> = await parts.next();
  while (!next.done) {
    const { table } = next.value;
    const ofTable = async function* () {
      while (!next.done && next.value.table === table) {
        progress(table, next.value.content.length);
        yield next.value.content;
        next = await parts.next();
      }
    };
    await pipeline(
      Readable.from(ofTable(), { objectMode: false }),
      client.query(copyFrom(statementFor(manifest, table))),
    );
  }
  if (JSON.stringify(next.value) !== JSON.stringify(manifest))
    throw new Error(`${file} was changed while it was being restored.`);
}

/** @throws with a sentence that says which right is lacking. */
async function silenceTriggers(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ user: string }>('select quote_ident(current_user) as "user"');
  try {
    await client.query("set local session_replication_role = replica");
  } catch (cause) {
    if ((cause as { code?: string }).code !== "42501") throw cause;
    const remedy = `grant set on parameter session_replication_role to ${rows[0]?.user}`;
    throw new Error(`The database user may not restore. Let a superuser run: ${remedy}`, { cause });
  }
}

/**
 * Fills the empty tables, the counters and the job queue from a backup whose manifest has been read, in one transaction.
 * Triggers stand aside, since the rows and their trail come as they were.
 * @throws when anything fails; then nothing has been changed.
 */
export async function loadBackup(
  pool: pg.Pool,
  file: string,
  manifest: Manifest,
  progress: Progress = () => {},
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0");
    await silenceTriggers(client);
    await client.query(`create temp table waiting_job (identifier text, payload json, queue_name text, run_at timestamptz,
      max_attempts int, job_key text, priority int) on commit drop`);
    await copyIn(client, file, manifest, progress);
    await client.query("set local session_replication_role = origin");
    for (const { name, last } of manifest.counters) {
      if (last !== null) await client.query("select setval(format('public.%I', $1::text)::regclass, $2)", [name, last]);
    }
    await client.query(
      "select graphile_worker.add_job(identifier, payload, queue_name, run_at, max_attempts, job_key, priority) from waiting_job",
    );
    await client.query("commit");
  } finally {
    // Thrown away: a connection that broke off in the middle of a COPY answers nothing more.
    client.release(true);
  }
}
