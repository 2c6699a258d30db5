import { type RawBuilder, sql } from "kysely";

/** A person's whole name, as one column. */
export function personName(table = "person"): RawBuilder<string> {
  return sql<string>`${sql.ref(`${table}.given_name`)} || ' ' || ${sql.ref(`${table}.family_name`)}`;
}
