import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";

type Held = { table: "access_grant" | "mandate"; of: "body_id" | "person_id" | "unit_id"; id: string };
export type Ended = { ended: number; withdrawn: number };

/**
 * Ends the roles or mandates of a body, a unit or a person on a last day. Those that would have begun only afterwards never
 * took effect and are withdrawn; the trail counts both.
 */
export async function endRunning(tx: Tx, { table, of, id }: Held, lastDay: Temporal.PlainDate): Promise<Ended> {
  const column = sql.ref(of);
  const later = tx
    .selectFrom(table)
    .select("id")
    .where(sql<boolean>`${column} = ${id}`)
    .where("from_day", ">", lastDay);
  if (table === "access_grant")
    await tx.updateTable(table).set({ substitute_for: null }).where("substitute_for", "in", later).execute();
  const withdrawn = await tx
    .deleteFrom(table)
    .where(sql<boolean>`${column} = ${id}`)
    .where("from_day", ">", lastDay)
    .executeTakeFirst();
  const ended = await tx
    .updateTable(table)
    .set({ to_day: lastDay, version: sql<number>`version + 1` })
    .where(sql<boolean>`${column} = ${id}`)
    .where((is) => is.or([is("to_day", "is", null), is("to_day", ">", lastDay)]))
    .executeTakeFirst();
  return { ended: Number(ended.numUpdatedRows), withdrawn: Number(withdrawn.numDeletedRows) };
}
