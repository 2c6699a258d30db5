import { sql } from "kysely";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";

/** The unit above belongs to the same body, and does not lie below the unit itself. Problem on `parent`. */
export async function chooseUnitAbove(
  tx: Tx,
  above: string | null,
  unit: { body: string; self: string | null },
): Promise<Outcome<null>> {
  if (above === null) return ok(null);
  const { rows } = await sql<{ body_id: string; id: string }>`
    with recursive above as (
      select id, parent_id, body_id from unit where id = ${above}
      union select unit.id, unit.parent_id, unit.body_id from unit join above on unit.id = above.parent_id
    ) select id, body_id from above`.execute(tx);
  if (rows.length === 0 || rows.some(({ body_id }) => body_id !== unit.body))
    return invalid({ path: "parent", key: "web:field.unknown-choice" });
  return rows.some(({ id }) => id === unit.self)
    ? invalid({ path: "parent", key: "organisation:parent-below" })
    : ok(null);
}
