import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import type { Database } from "../../../platform/database/connect.ts";
import { query } from "../../../platform/view/query.ts";
import { readDirectory } from "../actions.ts";
import { personName } from "./person-name.ts";

const readRoles = (db: Database, person: string) =>
  db
    .selectFrom("access_grant")
    .innerJoin("body", "body.id", "access_grant.body_id")
    .leftJoin("unit", "unit.id", "access_grant.unit_id")
    .leftJoin("person as delegator", "delegator.id", "access_grant.delegated_by")
    .leftJoin("access_grant as other", "other.id", "access_grant.substitute_for")
    .leftJoin("person as absent", "absent.id", "other.person_id")
    .select([
      "access_grant.id",
      "access_grant.role",
      "access_grant.title",
      "body.slug",
      "body.name as body",
      "body.name_en as body_en",
      "body.id as body_id",
      "unit.name as unit",
    ])
    .select(["access_grant.from_day as from", "access_grant.to_day as to", "access_grant.version"])
    .select([
      personName("delegator").$castTo<string | null>().as("delegated_by"),
      personName("absent").$castTo<string | null>().as("substitute_for"),
    ])
    .where("access_grant.person_id", "=", person)
    .orderBy("access_grant.from_day", "desc")
    .execute();

const readAbsences = (db: Database, person: string) =>
  db
    .selectFrom("absence")
    .innerJoin("person", "person.id", "absence.person_id")
    .leftJoin("person as substitute", "substitute.id", "absence.substitute_id")
    .select([
      "absence.id",
      "absence.person_id",
      personName().as("name"),
      "absence.from_day as from",
      "absence.to_day as to",
      "absence.version",
    ])
    .select(["absence.substitute_id", personName("substitute").$castTo<string | null>().as("substitute")])
    .where((is) => is.or([is("absence.person_id", "=", person), is("absence.substitute_id", "=", person)]))
    .orderBy("absence.from_day", "desc")
    .limit(200)
    .execute();

const readOwned = (db: Database, person: string) =>
  db
    .selectFrom("contact_point")
    .innerJoin("body", "body.id", "contact_point.body_id")
    .select(["contact_point.id", "value", "purpose", "verified_day"])
    .select(["body.slug", "body.name as body", "body.name_en as body_en"])
    .where("owner_id", "=", person)
    .where("contact_point.ended_day", "is", null)
    .where("body.to_day", "is", null)
    .orderBy("value")
    .execute();

const readMandates = (db: Database, person: string) =>
  db
    .selectFrom("mandate")
    .innerJoin("body", "body.id", "mandate.body_id")
    .select(["mandate.id", "position", "party", "body.slug", "body.name as body", "body.name_en as body_en"])
    .select(["mandate.from_day as from", "mandate.to_day as to"])
    .where("person_id", "=", person)
    .orderBy("mandate.from_day", "desc")
    .execute();

/** All there is to say of a person: roles and mandates now and before, absences, and for whom they stand in. */
export const personPage = query({
  name: "organisation/person-page",
  input: z.object({ id: z.uuid() }),
  scope: readDirectory,
  run: async ({ db, input: { id }, visible }) => {
    const person = await db
      .selectFrom("person")
      .select(["id", "given_name", "family_name", "email", "phone", "ended_day", "version", personName().as("name")])
      .where("id", "=", id)
      .where(visible("person.id"))
      .executeTakeFirst();
    if (!person) return missing("organisation:person-missing");
    const absences = await readAbsences(db, id);
    return ok({
      person,
      roles: await readRoles(db, id),
      mandates: await readMandates(db, id),
      owned: await readOwned(db, id),
      absences: absences.filter(({ person_id }) => person_id === id),
      standsInFor: absences.filter(({ substitute_id }) => substitute_id === id),
    });
  },
});
