import type pg from "pg";

/** Not copied: who was signed in, who tried too often, and the schema's version, which the manifest holds. */
const leftOut = ["session", "rate_limit", "migration"];

export type CopiedTable = { name: string; columns: string[] };

/** The tables a backup holds, with the columns that are stored; what PostgreSQL computes by itself is computed anew. */
export async function listTables(client: pg.ClientBase | pg.Pool): Promise<CopiedTable[]> {
  const { rows } = await client.query<CopiedTable>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all ($1)
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     group by c.relname order by c.relname collate "C"`,
    [leftOut],
  );
  return rows;
}
