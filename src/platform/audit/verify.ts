import { sql } from "kysely";
import type { Database, Tx } from "../database/connect.ts";

export type Flaw = {
  what: "entry-changed" | "chain-broken" | "row-changed" | "row-without-entry" | "row-gone" | "guard-missing";
  where: string;
  id: string;
};
export type Verification = { entries: number; rows: number; flaws: Flaw[] };

/** No more than this of each kind are named. */
const most = sql.lit(1000);

async function chainFlaws(tx: Tx): Promise<Flaw[]> {
  const { rows } = await sql<Flaw>`
    select case when hash <> computed then 'entry-changed' else 'chain-broken' end as what,
      subject_kind || ' ' || subject_id || ' #' || position as where, id::text as id
    from (
      select e.*, sha256(convert_to(audit_text(e), 'UTF8')) as computed,
        lag(hash) over chain as expected, row_number() over chain as counted
      from audit_entry e window chain as (partition by subject_kind, subject_id order by position)
    ) as e
    where hash <> computed or previous_hash is distinct from expected or position <> counted
    order by subject_kind, subject_id, position limit ${most}`.execute(tx);
  return rows;
}

/** The last digest noted for each sealed row, gathered once for all tables. */
async function gatherNotes(tx: Tx): Promise<void> {
  await sql`
    create temp table noted_row on commit drop as
    select distinct on (s.t, s.id) s.t, s.id, s.d from audit_entry e
      cross join lateral rows from (jsonb_to_recordset(e.sealed) as (t text, id text, d text)) with ordinality as s(t, id, d, place)
    order by s.t, s.id, e.ordinal desc, s.place desc`.execute(tx);
  await sql`analyze noted_row`.execute(tx);
}

const guards = ["seal_insert", "seal_update", "seal_delete", "seal_demand"];

/** Triggers that must be there and switched on, and are not: without them changes would leave no trace. */
async function guardFlaws(tx: Tx): Promise<Flaw[]> {
  const { rows } = await sql<Flaw>`
    with wanted as (
      select distinct t as name, guard from noted_row cross join unnest(${guards}::text[]) as guards(guard)
      union select 'audit_entry', guard from (values ('audit_entry_append_only'), ('audit_entry_chain')) as guards(guard)
    )
    select 'guard-missing' as what, w.name as where, w.guard as id
    from wanted w left join pg_trigger t
      on t.tgrelid = to_regclass('public.' || quote_ident(w.name)) and t.tgname = w.guard and t.tgenabled in ('O', 'A')
    where t.tgname is null order by 2, 3`.execute(tx);
  return rows;
}

async function sealedTables(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where t.tgname = 'seal_insert' and not t.tgisinternal and c.relnamespace = 'public'::regnamespace
    union select distinct t from noted_row where to_regclass('public.' || quote_ident(t)) is not null
    order by 1`.execute(tx);
  return rows.map((row) => row.name);
}

/** The last digest noted for each row of the table, against the row as it stands. */
async function rowFlaws(tx: Tx, table: string): Promise<Flaw[]> {
  const { rows } = await sql<Flaw>`
    with noted as (select id, d from noted_row where t = ${table}),
      standing as (select id::text as id, row_digest(to_jsonb(x)) as d from ${sql.table(table)} x)
    select case when s.id is null then 'row-gone' when n.id is null then 'row-without-entry' else 'row-changed' end as what,
      ${table}::text as where, coalesce(s.id, n.id) as id
    from standing s full join noted n on n.id = s.id
    where n.d is distinct from s.d order by 3 limit ${most}`.execute(tx);
  return rows;
}

const countOf = async (tx: Tx, table: string) =>
  (await sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(tx)).rows[0]?.count ?? 0;

/**
 * Recomputes every chain of the trail, and holds every sealed row against the digest its last entry noted: a row changed,
 * added or removed behind the trail's back is named. All of it is read from one moment of the database, so others may work
 * in it meanwhile. `progress` is told of each table as it is begun.
 */
export async function verifyTrail(
  db: Database,
  progress: (table: string) => void | Promise<void> = () => {},
): Promise<Verification> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (tx) => {
      await sql`set local statement_timeout = 0`.execute(tx);
      await progress("audit_entry");
      const flaws = await chainFlaws(tx);
      await gatherNotes(tx);
      flaws.push(...(await guardFlaws(tx)));
      let rows = 0;
      for (const table of await sealedTables(tx)) {
        await progress(table);
        flaws.push(...(await rowFlaws(tx, table)));
        rows += await countOf(tx, table);
      }
      return { entries: await countOf(tx, "audit_entry"), rows, flaws };
    });
}
