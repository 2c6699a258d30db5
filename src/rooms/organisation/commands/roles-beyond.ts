import { type Selectable, sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { AccessGrantTable } from "../../../platform/database/tables.ts";

export type RoleRow = Selectable<AccessGrantTable>;

/** The roles of a body, a unit or a person that would run on, or begin, after that day. */
export async function rolesBeyond(
  tx: Tx,
  { of, id }: { of: "body_id" | "unit_id" | "person_id"; id: string },
  lastDay: Temporal.PlainDate,
): Promise<RoleRow[]> {
  return tx
    .selectFrom("access_grant")
    .selectAll()
    .where(sql<boolean>`${sql.ref(of)} = ${id}`)
    .where((is) => is.or([is("to_day", "is", null), is("to_day", ">", lastDay)]))
    .execute();
}
