import { sql } from "kysely";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";

export type AskedBody = { id: string; name: string };

/** The authority that is asked; only one that keeps a register has records to ask for here. Problems: at `body`. */
export async function loadAskedBody(tx: Tx, id: string): Promise<Outcome<AskedBody>> {
  const { rows } = await sql<AskedBody>`
    select id, name from body b where id = ${id} and exists (select from register r where r.body_id = b.id)`.execute(
    tx,
  );
  return rows[0] ? ok(rows[0]) : invalid({ path: "body", key: "register:disclosure.body-missing" });
}
