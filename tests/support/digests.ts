import pg from "pg";

/** Number of rows and one digest of all of them, for every table of the public schema but those named. */
export async function digestTables(pool: pg.Pool, except: string[] = []): Promise<Record<string, string>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> all ($1) order by 1",
    [except],
  );
  const digests: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await pool.query<{ digest: string }>(
      `select count(*) || ' ' || md5(coalesce(string_agg(row, e'\\n' order by row), '')) as digest
       from (select to_jsonb(x)::text as row from ${pg.escapeIdentifier(name)} x) as rows`,
    );
    digests[name] = rows[0]?.digest ?? "";
  }
  return digests;
}
