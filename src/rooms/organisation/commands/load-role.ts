import type { Selectable } from "kysely";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { AccessGrantTable, BodyTable } from "../../../platform/database/tables.ts";
import type { PersonRow } from "./find-person.ts";

export type RoleWithHolder = { role: Selectable<AccessGrantTable>; person: PersonRow; body: Selectable<BodyTable> };

/** The role with whoever holds it, the role locked until the change is done. Problem: missing. */
export async function loadRole(tx: Tx, id: string): Promise<Outcome<RoleWithHolder>> {
  const role = await tx.selectFrom("access_grant").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (!role) return missing();
  const person = await tx.selectFrom("person").selectAll().where("id", "=", role.person_id).executeTakeFirstOrThrow();
  return ok({
    role,
    person,
    body: await tx.selectFrom("body").selectAll().where("id", "=", role.body_id).executeTakeFirstOrThrow(),
  });
}
