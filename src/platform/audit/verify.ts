import { sql } from "kysely";
import type { Database } from "../database/connect.ts";

export type Flaw = { what: "entry-changed" | "chain-broken" | "row-changed" | "row-without-entry" | "row-gone"; where: string; id: string };
export type Verification = { entries: number; rows: number; flaws: Flaw[] };

async function chainFlaws(db: Database): Promise<Flaw[]> {
  const { rows } = await sql<Flaw>`
    select case when hash <> computed then 'entry-changed' else 'chain-broken' end as what,
      subject_kind || ' ' || subject_id || ' #' || position as where, id::text as id
    from (
      select e.*, sha256(convert_to(audit_text(e), 'UTF8')) as computed,
        lag(hash) over chain as expected, row_number() over chain as counted
      from audit_entry e window chain as (partition by subject_kind, subject_id order by position)
    ) as e
    where hash <> computed or previous_hash is distinct from expected or position <> counted
    order by subject_kind, subject_id, position limit 1000`.execute(db);
  return rows;
}

async function sealedTables(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where t.tgname = 'seal' and not t.tgisinternal and c.relnamespace = 'public'::regnamespace order by 1`.execute(db);
  return rows.map((row) => row.name);
}

/** The last digest noted for each row of the table, against the row as it stands. */
async function rowFlaws(db: Database, table: string): Promise<Flaw[]> {
  const { rows } = await sql<Flaw>`
    with noted as (
      select distinct on (s.id) s.id, s.d from audit_entry e
        cross join lateral rows from (jsonb_to_recordset(e.sealed) as (t text, id text, d text)) with ordinality as s(t, id, d, place)
      where s.t = ${table} order by s.id, e.at desc, e.id desc, s.place desc
    ), standing as (select id::text as id, row_digest(to_jsonb(x)) as d from ${sql.table(table)} x)
    select case when s.id is null then 'row-gone' when n.id is null then 'row-without-entry' else 'row-changed' end as what,
      ${table}::text as where, coalesce(s.id, n.id) as id
    from standing s full join noted n on n.id = s.id
    where n.d is distinct from s.d limit 1000`.execute(db);
  return rows;
}

/**
 * Recomputes every chain of the trail, and holds every sealed row against the digest its last entry noted:
 * a row changed, added or removed behind the trail's back is named.
 */
export async function verifyTrail(db: Database, progress: (table: string) => void = () => {}): Promise<Verification> {
  const flaws = await chainFlaws(db);
  let rows = 0;
  for (const table of await sealedTables(db)) {
    progress(table);
    flaws.push(...(await rowFlaws(db, table)));
    rows += Number((await sql<{ n: string }>`select count(*) as n from ${sql.table(table)}`.execute(db)).rows[0]?.n ?? 0);
  }
  const entries = await sql<{ n: string }>`select count(*) as n from audit_entry`.execute(db);
  return { entries: Number(entries.rows[0]?.n ?? 0), rows, flaws };
}
