import type { Selectable } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { BodyTable, ContactPointTable } from "../../../platform/database/tables.ts";

export type ContactPointWithBody = { point: Selectable<ContactPointTable>; body: Selectable<BodyTable> };

/** The contact point with its body, locked until the change is done. Problem: missing, also when it has been ended. */
export async function loadContactPoint(tx: Tx, id: string): Promise<Outcome<ContactPointWithBody>> {
  const points = tx.selectFrom("contact_point").selectAll().where("id", "=", id).where("ended_day", "is", null);
  const point = await points.forUpdate().executeTakeFirst();
  if (!point) return missing();
  return ok({
    point,
    body: await tx.selectFrom("body").selectAll().where("id", "=", point.body_id).executeTakeFirstOrThrow(),
  });
}
