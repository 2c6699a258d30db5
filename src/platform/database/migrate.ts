import type pg from "pg";
import { appliedMigrations } from "./applied-migrations.ts";
import { type Migration, readMigrations } from "./read-migrations.ts";

/** An arbitrary number that every starting process agrees on, so that only one of them migrates. */
const lockNumber = 7_276_421;

async function apply(client: pg.PoolClient, migration: Migration, at: Temporal.Instant): Promise<void> {
  await client.query("begin");
  try {
    await client.query(migration.sql);
    await client.query("insert into migration (name, checksum, applied_at) values ($1, $2, $3)", [
      migration.name,
      migration.checksum,
      at.toString(),
    ]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`Migration ${migration.name} failed: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

/** Those still to be applied. @throws when the database has had others than these. */
async function waitingIn(client: pg.PoolClient, migrations: Migration[]): Promise<Migration[]> {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  const done = await appliedMigrations(client);
  for (const { name, checksum } of done) {
    const ours = known.get(name);
    if (!ours)
      throw new Error(
        `The database is newer than this Värn: it has had the migration ${name}. Use the Värn that made it, or a later one.`,
      );
    if (ours !== checksum)
      throw new Error(`Migration ${name} was edited after it was applied. Put it back as it was and write a new one.`);
  }
  const names = new Set(done.map(({ name }) => name));
  return migrations.filter(({ name }) => !names.has(name));
}

/**
 * Brings the database to the newest schema, or to the schema of the migration `upTo`. Several processes may call it at
 * once. Answers with the names of the migrations applied.
 * @throws when a migration already applied has been edited since or is unknown here, or one fails.
 */
export async function migrate(
  pool: pg.Pool,
  directory: string,
  now: () => Temporal.Instant,
  upTo?: string,
): Promise<string[]> {
  const migrations = await readMigrations(directory);
  const client = await pool.connect();
  try {
    // Waiting for another starter, and changing a large table, may both take longer than any page's question.
    await client.query("set statement_timeout = 0");
    await client.query("select pg_advisory_lock($1)", [lockNumber]);
    await client.query(
      "create table if not exists migration (name text primary key, checksum text not null, applied_at timestamptz not null)",
    );
    const waiting = (await waitingIn(client, migrations)).filter(({ name }) => upTo === undefined || name <= upTo);
    for (const migration of waiting) await apply(client, migration, now());
    return waiting.map(({ name }) => name);
  } finally {
    // Thrown away rather than given back, and with it the lock and the setting.
    client.release(true);
  }
}
