import type { Tx } from "../../../platform/database/connect.ts";
import type { City } from "./city-shape.ts";
import { type IdBook, idBook } from "./id-book.ts";

type Books = { bodies: IdBook; units: IdBook; people: IdBook; newId(): string };

async function writeBodies(tx: Tx, city: City, { bodies, newId }: Books): Promise<void> {
  const rows = city.bodies.map(({ key, kind, name, administration, email, ...body }) => ({
    ...{ id: bodies.of(key), slug: key, kind, name, administration, email },
    ...{ name_en: body.nameEn, short_name: body.shortName, parent_id: bodies.maybe(body.parent) },
    ...{ from_day: body.validFrom, to_day: body.validTo },
  }));
  await tx.insertInto("body").values(rows).execute();
  const successions = city.successions.map(({ from, to, day, kind }) => ({
    id: newId(),
    from_body_id: bodies.of(from),
    to_body_id: bodies.of(to),
    day,
    kind,
  }));
  if (successions.length > 0) await tx.insertInto("body_succession").values(successions).execute();
}

async function writeUnits(tx: Tx, city: City, { bodies, units }: Books): Promise<void> {
  const rows = city.units.map(({ key, body, kind, name, parent, validFrom }) => ({
    id: units.of(key),
    body_id: bodies.of(body),
    kind,
    name,
    parent_id: units.maybe(parent),
    from_day: validFrom,
  }));
  if (rows.length > 0) await tx.insertInto("unit").values(rows).execute();
}

async function writePeople(tx: Tx, city: City, { bodies, units, people, newId }: Books): Promise<void> {
  const rows = city.people.map(({ key, givenName, familyName, email, phone, endedDay, demoErrand }) => ({
    ...{ id: people.of(key), given_name: givenName, family_name: familyName, email, phone, ended_day: endedDay },
    demo_errand: demoErrand ? JSON.stringify(demoErrand) : null,
  }));
  if (rows.length > 0) await tx.insertInto("person").values(rows).execute();
  const roles = city.roles.map(({ person, role, body, unit, title, from, to }) => ({
    ...{ id: newId(), person_id: people.of(person), role, body_id: bodies.of(body), unit_id: units.maybe(unit), title },
    ...{ from_day: from, to_day: to },
  }));
  if (roles.length > 0) await tx.insertInto("access_grant").values(roles).execute();
  const absences = city.absences.map(({ person, from, to, substitute }) => ({
    id: newId(),
    person_id: people.of(person),
    from_day: from,
    to_day: to,
    substitute_id: people.maybe(substitute),
  }));
  if (absences.length > 0) await tx.insertInto("absence").values(absences).execute();
}

async function writeMandates(tx: Tx, city: City, { bodies, people, newId }: Books): Promise<void> {
  const rows = city.mandates.map(({ body, person, position, party, from, to }) => ({
    id: newId(),
    body_id: bodies.of(body),
    person_id: people.of(person),
    position,
    party,
    from_day: from,
    to_day: to,
  }));
  if (rows.length > 0) await tx.insertInto("mandate").values(rows).execute();
}

async function writeGroups(tx: Tx, city: City, { bodies, newId }: Books): Promise<void> {
  const groups = city.groups.map(({ key, name, kinds, members }) => ({
    row: { id: newId(), slug: key, name, kinds },
    members,
  }));
  if (groups.length > 0)
    await tx
      .insertInto("group_addressee")
      .values(groups.map(({ row }) => row))
      .execute();
  const members = groups.flatMap(({ row, members: keys }) =>
    keys.map((key) => ({ id: newId(), group_id: row.id, body_id: bodies.of(key) })),
  );
  if (members.length > 0) await tx.insertInto("group_member").values(members).execute();
}

async function writeContactPoints(tx: Tx, city: City, { bodies, people, newId }: Books): Promise<void> {
  const rows = city.contactPoints.map(({ body, purpose, kind, value, owner, verifiedDay }) => ({
    id: newId(),
    body_id: bodies.of(body),
    purpose,
    kind,
    value,
    owner_id: people.maybe(owner),
    verified_day: verifiedDay,
  }));
  if (rows.length > 0) await tx.insertInto("contact_point").values(rows).execute();
}

/** Writes a whole city into empty tables; its keys become the addresses of bodies and groups. */
export async function writeCity(tx: Tx, city: City, newId: () => string): Promise<void> {
  const books = {
    bodies: idBook("body", city.bodies, newId),
    units: idBook("unit", city.units, newId),
    people: idBook("person", city.people, newId),
    newId,
  };
  await writeBodies(tx, city, books);
  await writeUnits(tx, city, books);
  await writePeople(tx, city, books);
  await writeMandates(tx, city, books);
  await writeGroups(tx, city, books);
  await writeContactPoints(tx, city, books);
}
