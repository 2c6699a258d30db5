import pg from "pg";

/** Creates the database when it is not there yet. */
export async function ensureDatabase(admin: pg.Pool, name: string): Promise<void> {
  const { rowCount } = await admin.query("select 1 from pg_database where datname = $1", [name]);
  if (rowCount === 0) await admin.query(`create database ${pg.escapeIdentifier(name)}`);
}
