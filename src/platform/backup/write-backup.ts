import { existsSync } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { appliedMigrations } from "../database/applied-migrations.ts";
import { copyOut } from "./copy-out.ts";
import { copyJobsOut, jobColumns } from "./jobs-statement.ts";
import { type CopiedTable, listTables } from "./list-tables.ts";
import type { Copied, Manifest } from "./manifest.ts";
import { pack } from "./pack.ts";
import { readme } from "./readme.ts";
import { tarEnd, tarEntry } from "./tar-entry.ts";

type Progress = (table: string, bytes: number) => void | Promise<void>;
type Backup = { client: pg.ClientBase; createdAt: Temporal.Instant; progress: Progress };

/** The table that holds what is in files. */
const fileContent = "stored_chunk";

/** The archive's files for one table; returns what the manifest says of it. */
async function* filesOf(
  backup: Backup,
  table: CopiedTable,
  folder: string,
  statement: string,
): AsyncGenerator<Buffer, Copied> {
  const seconds = Math.floor(backup.createdAt.epochMilliseconds / 1000);
  const parts = copyOut(backup.client, statement);
  const kind = table.name === fileContent ? "hex" : "text";
  for (let number = 1; ; number++) {
    const part = await parts.next();
    if (part.done) return { ...table, ...part.value };
    await backup.progress(table.name, part.value.length);
    yield await pack(tarEntry(`${folder}/${String(number).padStart(6, "0")}.copy`, part.value, seconds), kind);
  }
}

const copyTable = ({ name, columns }: CopiedTable) =>
  `copy public.${pg.escapeIdentifier(name)} (${columns.map(pg.escapeIdentifier).join(", ")}) to stdout`;

async function listCounters(client: pg.ClientBase): Promise<Manifest["counters"]> {
  const { rows } = await client.query<{ name: string; last: number | null }>(
    `select sequencename as name, last_value as last from pg_sequences where schemaname = 'public' order by sequencename collate "C"`,
  );
  return rows;
}

/** The whole archive, from one moment of the database. */
async function* archive(backup: Backup, done: (manifest: Manifest) => void): AsyncGenerator<Buffer, void> {
  const { client, createdAt } = backup;
  const seconds = Math.floor(createdAt.epochMilliseconds / 1000);
  await client.query("begin isolation level repeatable read read only");
  await client.query("set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0");
  const migrations = await appliedMigrations(client);
  if (migrations.length === 0) throw new Error("There is no Värn in this database, so there is nothing to back up.");
  yield await pack(tarEntry("README.txt", Buffer.from(readme), seconds), "text");
  const tables: Copied[] = [];
  for (const table of await listTables(client)) {
    tables.push(yield* filesOf(backup, table, `tables/${table.name}`, copyTable(table)));
  }
  const jobs = yield* filesOf(backup, { name: "jobs", columns: jobColumns }, "jobs", copyJobsOut);
  // Sequences know no moment: read last, they are never behind the rows.
  const counters = await listCounters(client);
  await client.query("commit");
  const manifest: Manifest = { format: 1, createdAt: createdAt.toString(), migrations, tables, jobs, counters };
  const last = tarEntry("manifest.json", Buffer.from(JSON.stringify(manifest, null, 2)), seconds);
  yield await pack(Buffer.concat([last, tarEnd]), "text");
  done(manifest);
}

const causes: Record<string, string> = {
  ENOSPC: "the disk is full",
  ENOENT: "there is no such folder",
  ENOTDIR: "there is no such folder",
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "the disk can only be read",
};

/** A disk's codes as a sentence; what the database says is left as it is. */
function explain(error: NodeJS.ErrnoException, file: string): Error {
  const cause = causes[error.code ?? ""];
  return cause ? new Error(`The backup cannot be written to ${file}: ${cause}.`, { cause: error }) : error;
}

async function write(pool: pg.Pool, target: FileHandle, backup: Omit<Backup, "client">): Promise<Manifest> {
  const client = await pool.connect();
  const made: Manifest[] = [];
  try {
    const content = archive({ ...backup, client }, (manifest) => made.push(manifest));
    await pipeline(Readable.from(content, { objectMode: false }), target.createWriteStream({ flush: true }));
  } finally {
    // Thrown away: a connection that broke off in the middle of a COPY answers nothing more.
    client.release(true);
  }
  const [manifest] = made;
  if (!manifest) throw new Error("The backup ended without a manifest.");
  return manifest;
}

/**
 * Copies the whole database, as it is at one moment, into one new file, while others go on working in it. Until it is
 * whole it is called `FILE.partial`.
 * @throws with one sentence when the file is there already, or the database or the disk fails; then nothing is left.
 */
export async function writeBackup(
  pool: pg.Pool,
  file: string,
  createdAt: Temporal.Instant,
  progress: Progress = () => {},
): Promise<Manifest> {
  const partial = `${file}.partial`;
  const taken = [file, partial].find((name) => existsSync(name));
  if (taken) throw new Error(`${taken} is there already. Choose another name, or remove it.`);
  const target = await open(partial, "wx", 0o600).catch((error) => Promise.reject(explain(error, file)));
  try {
    const manifest = await write(pool, target, { createdAt, progress });
    await rename(partial, file);
    return manifest;
  } catch (error) {
    await target.close().catch(() => undefined);
    await rm(partial, { force: true });
    throw explain(error as NodeJS.ErrnoException, file);
  }
}
