import type pg from "pg";

export type ColumnFact = { table: string; column: string; type: string; nullable: boolean; hasDefault: boolean };

/** Every column of the public schema, as PostgreSQL itself says it. */
export async function describeColumns(pool: pg.Pool): Promise<ColumnFact[]> {
  const { rows } = await pool.query<ColumnFact>(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
      not a.attnotnull as nullable, a.atthasdef as "hasDefault"
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    order by c.relname, a.attnum`);
  return rows;
}

/** Constraints, indexes, triggers and functions in a stable order, as SQL. */
async function describeRest(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(`
    select line from (
      select 1 as part, format('alter table %s add constraint %s %s;', conrelid::regclass, conname, pg_get_constraintdef(oid)) as line
        from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n' and conrelid <> 0
      union all select 2, indexdef || ';' from pg_indexes where schemaname = 'public'
      union all select 3, pg_get_triggerdef(oid) || ';' from pg_trigger where not tgisinternal
        and tgrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
      union all select 4, pg_get_functiondef(p.oid) || ';' from pg_proc p
        where pronamespace = 'public'::regnamespace and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    ) as lines order by part, line collate "C"`);
  return rows.map((row) => row.line);
}

/** The whole public schema as readable SQL; `migrations/schema.sql` is this and a test keeps it so. */
export async function describeSchema(pool: pg.Pool): Promise<string> {
  const tables = Map.groupBy(await describeColumns(pool), (fact) => fact.table);
  const bodies = [...tables].map(([table, facts]) => {
    const lines = facts.map((fact) => `  ${fact.column} ${fact.type}${fact.nullable ? "" : " not null"}`);
    return `create table ${table} (\n${lines.join(",\n")}\n);`;
  });
  return [...bodies, ...(await describeRest(pool))].join("\n\n").concat("\n");
}
