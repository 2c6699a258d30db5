import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";

/**
 * The city is never left without somebody who can hand out roles. Asked after roles have been ended (`ended` names them)
 * and before the change is committed. Problem on the field named when no administrator would be left for good.
 */
export async function keepAnAdministrator(tx: Tx, ended: readonly string[], path: string): Promise<Outcome<null>> {
  if (!ended.includes("administrator")) return ok(null);
  const remaining = await tx
    .selectFrom("access_grant")
    .innerJoin("person", "person.id", "access_grant.person_id")
    .select("access_grant.id")
    .where("role", "=", "administrator")
    .where("access_grant.to_day", "is", null)
    .where("person.ended_day", "is", null)
    .executeTakeFirst();
  return remaining ? ok(null) : invalid({ path, key: "organisation:last-administrator" });
}
