import type pg from "pg";

export type ColumnFact = {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
  /** The default, or what a generated column is computed from; null when the writer must say. */
  expression: string | null;
  generated: boolean;
};

/** Every column of the public schema, as PostgreSQL itself says it. */
export async function describeColumns(pool: pg.Pool): Promise<ColumnFact[]> {
  const { rows } = await pool.query<ColumnFact>(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
      not a.attnotnull as nullable, pg_get_expr(d.adbin, d.adrelid) as expression, a.attgenerated <> '' as generated
    from pg_attribute a join pg_class c on c.oid = a.attrelid
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    order by c.relname collate "C", a.attnum`);
  return rows;
}

/** Sequences, constraints, indexes, triggers and functions in a stable order, as SQL. */
async function describeRest(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(`
    select line from (
      select 0 as part, format('create sequence %s;', relname) as line
        from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S'
      union all select 1, format('alter table %s add constraint %s %s;', conrelid::regclass, conname, pg_get_constraintdef(oid))
        from pg_constraint where connamespace = 'public'::regnamespace and contype not in ('n', 't') and conrelid <> 0
      union all select 2, indexdef || ';' from pg_indexes where schemaname = 'public'
      union all select 3, pg_get_triggerdef(oid) || ';' from pg_trigger where not tgisinternal
        and tgrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
      union all select 4, pg_get_functiondef(p.oid) || ';' from pg_proc p
        where pronamespace = 'public'::regnamespace and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    ) as lines order by part, line collate "C"`);
  return rows.map((row) => row.line);
}

function columnLine({ column, type, nullable, expression, generated }: ColumnFact): string {
  const filled = generated ? ` generated always as (${expression}) stored` : ` default ${expression}`;
  return `  ${column} ${type}${nullable ? "" : " not null"}${expression === null ? "" : filled}`;
}

/** The whole public schema as readable SQL; `migrations/schema.sql` is this and a test keeps it so. */
export async function describeSchema(pool: pg.Pool): Promise<string> {
  const tables = Map.groupBy(await describeColumns(pool), (fact) => fact.table);
  const bodies = [...tables].map(
    ([table, facts]) => `create table ${table} (\n${facts.map(columnLine).join(",\n")}\n);`,
  );
  return [...bodies, ...(await describeRest(pool))].join("\n\n").concat("\n");
}
