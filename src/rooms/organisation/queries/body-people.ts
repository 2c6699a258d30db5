import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { positions } from "../model.ts";
import { heldOn } from "./held-on.ts";
import { listAbsencesAt } from "./list-absences-at.ts";
import { personName } from "./person-name.ts";

const mostHolders = 300;

type Asked = { db: Database; id: string; day: Temporal.PlainDate; andDay: Temporal.PlainDate };

/** Whoever holds a role on one of the two days; `total` when there are more than are shown. */
const readHolders = ({ db, id, day, andDay }: Asked) =>
  db
    .selectFrom("access_grant")
    .innerJoin("person", "person.id", "access_grant.person_id")
    .leftJoin("unit", "unit.id", "access_grant.unit_id")
    .select([
      "access_grant.id",
      "person_id",
      personName().as("name"),
      "person.email",
      "person.phone",
      "role",
      "title",
      "unit.name as unit",
    ])
    .select([
      "access_grant.from_day as from",
      "access_grant.to_day as to",
      sql<number>`count(*) over ()::int`.as("total"),
    ])
    .where("access_grant.body_id", "=", id)
    .where((is) => is.or([heldOn("access_grant", day), heldOn("access_grant", andDay)]))
    .orderBy(sql`family_name collate "sv-x-icu"`)
    .orderBy(sql`given_name collate "sv-x-icu"`)
    .limit(mostHolders)
    .execute();

const readMandates = ({ db, id }: Asked) =>
  db
    .selectFrom("mandate")
    .innerJoin("person", "person.id", "mandate.person_id")
    .select([
      "mandate.id",
      "person_id",
      personName().as("name"),
      "position",
      "party",
      "mandate.from_day as from",
      "mandate.to_day as to",
      "mandate.version",
    ])
    .where("mandate.body_id", "=", id)
    .orderBy(sql`array_position(${[...positions]}::text[], position)`)
    .orderBy(sql`family_name collate "sv-x-icu"`)
    .execute();

/** Who works at a body on a day and who of them is away; and who is, was and will be elected to it. */
export async function bodyPeople(asked: Asked) {
  const holders = await readHolders(asked);
  return {
    holders,
    holdersInAll: holders[0]?.total ?? 0,
    mandates: await readMandates(asked),
    absences: await listAbsencesAt(asked.db, asked.id, asked.day),
  };
}
