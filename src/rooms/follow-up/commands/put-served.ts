import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { Served } from "./serve.ts";

type Links = { table: string; of: string; to: string; id: string; ids: readonly string[] };

/** Makes the links be just these; those that stand are left alone. */
async function putLinks(tx: Tx, { table, of, to, id, ids }: Links, newId: () => string): Promise<void> {
  await sql`delete from ${sql.table(table)} where ${sql.ref(of)} = ${id} and not ${sql.ref(to)} = any(${[...ids]}::uuid[])`.execute(
    tx,
  );
  const rows = JSON.stringify(ids.map((one) => ({ id: newId(), one })));
  await sql`
    insert into ${sql.table(table)} (id, ${sql.ref(of)}, ${sql.ref(to)})
    select r.id, ${id}::uuid, r.one from jsonb_to_recordset(${rows}::jsonb) as r (id uuid, one uuid)
    on conflict do nothing`.execute(tx);
}

/** Writes what a goal or an activity serves. */
export async function putServed(
  tx: Tx,
  kind: "goal" | "activity",
  id: string,
  { requirements, areas, newId }: Served & { newId: () => string },
): Promise<void> {
  const of = `${kind}_id`;
  await putLinks(tx, { table: `${kind}_requirement`, of, to: "requirement_id", id, ids: requirements }, newId);
  await putLinks(tx, { table: `${kind}_area`, of, to: "focus_area_id", id, ids: areas }, newId);
}
