import type pg from "pg";

export type AppliedMigration = { name: string; checksum: string };

/** The migrations the database has had, oldest first; none when it is empty. This list is the schema's version. */
export async function appliedMigrations(client: pg.ClientBase | pg.Pool): Promise<AppliedMigration[]> {
  const there = await client.query("select from pg_tables where schemaname = 'public' and tablename = 'migration'");
  if (there.rowCount === 0) return [];
  const { rows } = await client.query<AppliedMigration>(
    'select name, checksum from migration order by name collate "C"',
  );
  return rows;
}
