import type { Selectable } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { BodyTable, UnitTable } from "../../../platform/database/tables.ts";

export type UnitWithBody = { unit: Selectable<UnitTable>; body: Selectable<BodyTable> };

/** The unit with its body, the unit locked until the change is done. Problem: missing. */
export async function loadUnit(tx: Tx, id: string): Promise<Outcome<UnitWithBody>> {
  const unit = await tx.selectFrom("unit").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (!unit) return missing();
  return ok({
    unit,
    body: await tx.selectFrom("body").selectAll().where("id", "=", unit.body_id).executeTakeFirstOrThrow(),
  });
}
