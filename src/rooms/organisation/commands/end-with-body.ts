import { sql } from "kysely";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { type Ended, endRunning } from "./end-running.ts";
import type { BodyRow } from "./load-body.ts";

export type EndedWithBody = { units: number; roles: Ended; mandates: Ended };

/**
 * Ends a body, and with it its units, roles and mandates: all of them have that last day. Problem on `day`: a unit there
 * begins only after the last day, and must be closed first by someone who decides to.
 */
export async function endWithBody(tx: Tx, body: BodyRow, lastDay: Temporal.PlainDate): Promise<Outcome<EndedWithBody>> {
  const there = tx.selectFrom("unit").select("name").where("body_id", "=", body.id);
  const later = await there.where("from_day", ">", lastDay).executeTakeFirst();
  if (later)
    return invalid({
      path: "day",
      key: "organisation:unit-begins-later",
      values: { name: later.name, day: lastDay.toString() },
    });
  const units = await tx
    .updateTable("unit")
    .set({ to_day: lastDay, version: sql<number>`version + 1` })
    .where("body_id", "=", body.id)
    .where((is) => is.or([is("to_day", "is", null), is("to_day", ">", lastDay)]))
    .executeTakeFirst();
  const roles = await endRunning(tx, { table: "access_grant", of: "body_id", id: body.id }, lastDay);
  const mandates = await endRunning(tx, { table: "mandate", of: "body_id", id: body.id }, lastDay);
  await tx
    .updateTable("body")
    .set({ to_day: lastDay, version: body.version + 1 })
    .where("id", "=", body.id)
    .execute();
  return ok({ units: Number(units.numUpdatedRows), roles, mandates });
}
