import { sql } from "kysely";
import type { Role } from "../../../platform/access/actor.ts";
import type { Database } from "../../../platform/database/connect.ts";
import { heldOn } from "./held-on.ts";
import { personName } from "./person-name.ts";

export type RoleHolder = {
  id: string;
  name: string;
  email: string | null;
  title: string | null;
  unitId: string | null;
};

/** Whoever holds the role at the body that day, by name. Substitutes during absence are not among them. */
export async function peopleWithRole(
  db: Database,
  { body, role, day }: { body: string; role: Role; day: Temporal.PlainDate },
): Promise<RoleHolder[]> {
  return db
    .selectFrom("access_grant")
    .innerJoin("person", "person.id", "access_grant.person_id")
    .select(["person.id", personName().as("name"), "email", "title", "unit_id as unitId"])
    .where("body_id", "=", body)
    .where("role", "=", role)
    .where(heldOn("access_grant", day))
    .where((is) => is.or([is("ended_day", "is", null), is("ended_day", ">=", day)]))
    .orderBy(sql`family_name collate "sv-x-icu"`)
    .orderBy(sql`given_name collate "sv-x-icu"`)
    .execute();
}
