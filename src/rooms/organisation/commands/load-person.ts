import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { PersonRow } from "./find-person.ts";

/** The person, locked until the change is done. Problem: missing. */
export async function loadPerson(tx: Tx, id: string): Promise<Outcome<PersonRow>> {
  const person = await tx.selectFrom("person").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  return person ? ok(person) : missing("organisation:person-missing");
}
