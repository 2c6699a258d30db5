import type { Selectable } from "kysely";
import { sql } from "kysely";
import { isId } from "../../../kernel/id.ts";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { PersonTable } from "../../../platform/database/tables.ts";

export type PersonRow = Selectable<PersonTable>;

/**
 * The person meant by what was written: an id, an e-mail address, or the whole name. Problems, on the field named:
 * nobody is called so, or several are (then the address tells them apart).
 */
export async function findPerson(tx: Tx, written: string, path: string): Promise<Outcome<PersonRow>> {
  const text = written.toLocaleLowerCase("sv");
  const name = sql<string>`lower(given_name || ' ' || family_name)`;
  const people = tx.selectFrom("person").selectAll();
  const asked = isId(text)
    ? people.where("id", "=", text)
    : people
        .where(sql<string>`lower(email)`, "=", text)
        .union(people.where(name, "=", text).where("ended_day", "is", null));
  const [found, another] = await asked.limit(2).execute();
  if (!found) return invalid({ path, key: "organisation:person-unknown", values: { text: written } });
  return another ? invalid({ path, key: "organisation:person-ambiguous", values: { text: written } }) : ok(found);
}
