import { type RawBuilder, sql } from "kysely";

/** The rows of a table whose period includes the day. The table has `from_day` and `to_day`. */
export function heldOn(table: string, day: Temporal.PlainDate): RawBuilder<boolean> {
  const [from, to] = [sql.ref(`${table}.from_day`), sql.ref(`${table}.to_day`)];
  return sql<boolean>`(${from} <= ${day.toString()} and (${to} is null or ${to} >= ${day.toString()}))`;
}
