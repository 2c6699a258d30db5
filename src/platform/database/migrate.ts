import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type pg from "pg";

/** An arbitrary number that every starting process agrees on, so that only one of them migrates. */
const lockNumber = 7_276_421;

export type Migration = { name: string; sql: string; checksum: string };

/** Numbered plain-SQL files, oldest first. */
export async function readMigrations(directory: string): Promise<Migration[]> {
  const names = (await readdir(directory)).filter((name) => /^\d{4}-.+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(path.join(directory, name), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

async function applied(client: pg.PoolClient): Promise<Map<string, string>> {
  await client.query(
    "create table if not exists migration (name text primary key, checksum text not null, applied_at timestamptz not null)",
  );
  const { rows } = await client.query<{ name: string; checksum: string }>("select name, checksum from migration");
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

async function apply(client: pg.PoolClient, migration: Migration, at: Temporal.Instant): Promise<void> {
  await client.query("begin");
  try {
    // The row comes first: a second starter then waits here instead of running the SQL twice.
    await client.query("insert into migration (name, checksum, applied_at) values ($1, $2, $3)", [
      migration.name,
      migration.checksum,
      at.toString(),
    ]);
    await client.query(migration.sql);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`Migration ${migration.name} failed: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

/**
 * Brings the database to the newest schema. Several processes may call it at once.
 * @throws when a migration already applied has been edited since, or one fails.
 */
export async function migrate(pool: pg.Pool, directory: string, now: () => Temporal.Instant): Promise<string[]> {
  const migrations = await readMigrations(directory);
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lockNumber]);
    const done = await applied(client);
    for (const { name, checksum } of migrations) {
      if ((done.get(name) ?? checksum) !== checksum) throw new Error(`Migration ${name} was edited after it was applied`);
    }
    const waiting = migrations.filter(({ name }) => !done.has(name));
    for (const migration of waiting) await apply(client, migration, now());
    return waiting.map(({ name }) => name);
  } finally {
    await client.query("select pg_advisory_unlock($1)", [lockNumber]).catch(() => undefined);
    client.release();
  }
}
