import { sql } from "kysely";
import { invalid, ok, type Outcome } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { BodyRow } from "./load-body.ts";

const belonging = ["unit", "access_grant", "mandate"] as const;

/**
 * Ends a body, and with it its units, roles and mandates: all of them have that last day, none is removed. Problem on
 * `day`: something there begins only after the last day, and must be taken away first by someone who decides to.
 */
export async function endWithBody(tx: Tx, body: BodyRow, lastDay: Temporal.PlainDate): Promise<Outcome<Record<string, number>>> {
  const ended: Record<string, number> = {};
  for (const table of belonging) {
    const there = tx.selectFrom(table).where("body_id", "=", body.id);
    const later = await there.select("id").where("from_day", ">", lastDay).executeTakeFirst();
    if (later) return invalid({ path: "day", key: `organisation:begins-later.${table}`, values: { day: lastDay.toString() } });
    const outcome = await tx
      .updateTable(table)
      .set({ to_day: lastDay, version: sql<number>`version + 1` })
      .where("body_id", "=", body.id)
      .where((is) => is.or([is("to_day", "is", null), is("to_day", ">", lastDay)]))
      .executeTakeFirst();
    ended[table] = Number(outcome.numUpdatedRows);
  }
  await tx.updateTable("body").set({ to_day: lastDay, version: body.version + 1 }).where("id", "=", body.id).execute();
  return ok(ended);
}
