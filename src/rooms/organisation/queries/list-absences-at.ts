import type { Database } from "../../../platform/database/connect.ts";
import { heldOn } from "./held-on.ts";
import { personName } from "./person-name.ts";

/** Who at the body is away that day, until when, and who stands in. */
export async function listAbsencesAt(db: Database, body: string, day: Temporal.PlainDate) {
  const working = db
    .selectFrom("access_grant")
    .select("person_id")
    .where("body_id", "=", body)
    .where(heldOn("access_grant", day));
  return db
    .selectFrom("absence")
    .innerJoin("person", "person.id", "absence.person_id")
    .leftJoin("person as substitute", "substitute.id", "absence.substitute_id")
    .select([
      "absence.id",
      "absence.person_id",
      personName().as("name"),
      "absence.from_day as from",
      "absence.to_day as to",
    ])
    .select(["absence.substitute_id", personName("substitute").$castTo<string | null>().as("substitute")])
    .where("absence.person_id", "in", working)
    .where(heldOn("absence", day))
    .orderBy("absence.to_day")
    .execute();
}
