import { roles } from "../../../platform/access/actor.ts";
import type { Database } from "../../../platform/database/connect.ts";
import { languages, textsOf } from "../../../platform/texts/texts.ts";
import {
  type ImportCity,
  type KnownBody,
  type KnownPerson,
  type KnownRole,
  type KnownUnit,
  lookupKey,
  unitKey,
} from "../rules/import-city.ts";

/** A role is written by its name in either language, or by its code. */
function roleNames(): Map<string, string> {
  const named = roles.flatMap((role) =>
    [...languages.map((language) => textsOf(language, "shell")(`role.${role}`)), role].map(
      (name) => [lookupKey(name), role] as const,
    ),
  );
  return new Map(named);
}

async function bodiesByName(db: Database): Promise<Map<string, KnownBody[]>> {
  const bodies = await db
    .selectFrom("body")
    .select(["id", "slug", "name", "name_en", "short_name", "from_day as from", "to_day as to"])
    .orderBy("from_day")
    .execute();
  const byName = new Map<string, KnownBody[]>();
  for (const { slug, name_en, short_name, ...body } of bodies) {
    const keys = new Set([slug, body.name, short_name, name_en ?? body.name].map(lookupKey));
    for (const key of keys) byName.set(key, [...(byName.get(key) ?? []), body]);
  }
  return byName;
}

async function unitsByName(db: Database): Promise<Map<string, KnownUnit>> {
  const units = await db
    .selectFrom("unit")
    .select(["id", "body_id", "name", "from_day as from", "to_day as to"])
    .orderBy("from_day")
    .execute();
  return new Map(units.map(({ body_id, ...unit }) => [unitKey(body_id, unit.name), unit]));
}

async function peopleByAddress(
  db: Database,
): Promise<{ people: Map<string, KnownPerson>; addresses: Map<string, string> }> {
  const rows = await db
    .selectFrom("person")
    .select(["id", "given_name", "family_name", "email", "phone", "ended_day"])
    .where("email", "is not", null)
    .execute();
  const people = new Map<string, KnownPerson>();
  const addresses = new Map<string, string>();
  for (const { id, email, given_name: givenName, family_name: familyName, phone, ended_day: endedDay } of rows) {
    const address = lookupKey(email ?? "");
    people.set(address, { id, givenName, familyName, phone, endedDay });
    addresses.set(id, address);
  }
  return { people, addresses };
}

/** All that a file of people is held against, as it stands now. */
export async function readImportCity(db: Database, today: Temporal.PlainDate): Promise<ImportCity> {
  const { people, addresses } = await peopleByAddress(db);
  const columns = ["id", "person_id", "role", "body_id", "unit_id", "title", "from_day", "to_day"] as const;
  const held = new Map<string, KnownRole[]>();
  for (const row of await db.selectFrom("access_grant").select(columns).orderBy("from_day").execute()) {
    const address = addresses.get(row.person_id);
    if (address === undefined) continue;
    const role = {
      id: row.id,
      role: row.role,
      body: row.body_id,
      unit: row.unit_id,
      title: row.title,
      from: row.from_day,
      to: row.to_day,
    };
    held.set(address, [...(held.get(address) ?? []), role]);
  }
  return { today, roles: roleNames(), bodies: await bodiesByName(db), units: await unitsByName(db), people, held };
}
