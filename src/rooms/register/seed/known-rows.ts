import type { Database } from "../../../platform/database/connect.ts";
import type { DemoRegister } from "./demo-register.ts";

/** The ids that the city's keys have got in the database; a key without a row is a bug in the data and is thrown. */
export type KnownRows = { body(key: string): string; person(key: string): string; unit(key: string): string };

function finder(kind: string, ids: ReadonlyMap<string, string>) {
  return (key: string): string => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The city names the ${kind} ${key}, which has not been read in`);
    return id;
  };
}

/** Finds bodies by slug, people by e-mail address, and units by name within their body. */
export async function knownRows(db: Database, city: DemoRegister): Promise<KnownRows> {
  const bodies = await db.selectFrom("body").select(["id", "slug"]).execute();
  const people = await db.selectFrom("person").select(["id", "email"]).where("email", "is not", null).execute();
  const units = await db.selectFrom("unit").select(["id", "body_id", "name"]).execute();
  const body = finder("body", new Map(bodies.map(({ id, slug }) => [slug, id])));
  const byEmail = new Map(people.map(({ id, email }) => [email?.toLowerCase(), id]));
  const byPlace = new Map(units.map(({ id, body_id, name }) => [`${body_id} ${name}`, id]));
  const pairs = <T extends { key: string }>(rows: readonly T[], idOf: (row: T) => string | undefined) =>
    new Map(
      rows.flatMap((row) => {
        const id = idOf(row);
        return id === undefined ? [] : [[row.key, id] as const];
      }),
    );
  return {
    body,
    person: finder(
      "person",
      pairs(city.people, ({ email }) => byEmail.get(email.toLowerCase())),
    ),
    unit: finder(
      "unit",
      pairs(city.units, (unit) => byPlace.get(`${body(unit.body)} ${unit.name}`)),
    ),
  };
}
