import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { Served } from "./judge-served.ts";

type Row = { id: string; served: Served };
type Links = {
  table: string;
  of: string;
  to: string;
  pairs: { id: string; of: string; one: string }[];
  whose: string[];
};

async function putLinks(tx: Tx, { table, of, to, pairs, whose }: Links): Promise<void> {
  const rows = JSON.stringify(pairs);
  await sql`
    delete from ${sql.table(table)} l where l.${sql.ref(of)} = any(${whose}::uuid[]) and not exists (
      select from jsonb_to_recordset(${rows}::jsonb) as r (of uuid, one uuid)
      where r.of = l.${sql.ref(of)} and r.one = l.${sql.ref(to)})`.execute(tx);
  await sql`
    insert into ${sql.table(table)} (id, ${sql.ref(of)}, ${sql.ref(to)})
    select r.id, r.of, r.one from jsonb_to_recordset(${rows}::jsonb) as r (id uuid, of uuid, one uuid)
    on conflict do nothing`.execute(tx);
}

/** Writes what many goals, or many activities, serve. */
export async function putServedRows(
  tx: Tx,
  kind: "goal" | "activity",
  rows: readonly Row[],
  newId: () => string,
): Promise<void> {
  if (rows.length === 0) return;
  const whose = rows.map(({ id }) => id);
  const pairs = (ids: (served: Served) => readonly string[]) =>
    rows.flatMap(({ id, served }) => ids(served).map((one) => ({ id: newId(), of: id, one })));
  const of = `${kind}_id`;
  const demands = { table: `${kind}_requirement`, of, to: "requirement_id", pairs: pairs((one) => one.requirements) };
  const areas = { table: `${kind}_area`, of, to: "focus_area_id", pairs: pairs((one) => one.areas) };
  await putLinks(tx, { ...demands, whose });
  await putLinks(tx, { ...areas, whose });
}
