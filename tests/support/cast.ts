import { dayOf } from "../../src/kernel/day.ts";
import type { Actor, Role } from "../../src/platform/access/actor.ts";
import { loadActor } from "../../src/platform/access/load-actor.ts";
import type { World } from "../../src/platform/world.ts";
import { arrange } from "./world.ts";

export type Body = { id: string; slug: string; name: string };
export type Person = { id: string; name: string; actor(): Promise<Actor> };

let counted = 0;

/** A body that has existed since 2020. */
export async function addBody(world: World, name: string, kind = "committee"): Promise<Body> {
  const body = { id: world.newId(), slug: `body-${++counted}`, name };
  const from_day = Temporal.PlainDate.from("2020-01-01");
  await arrange(world, (tx) =>
    tx
      .insertInto("body")
      .values({ ...body, kind, short_name: name, from_day })
      .execute(),
  );
  return body;
}

/** A person with one role at each of the bodies named; without bodies a person without role. */
export async function addPerson(world: World, name: string, role: Role, ...bodies: Body[]): Promise<Person> {
  const id = world.newId();
  const [given_name = name, ...rest] = name.split(" ");
  const from_day = Temporal.PlainDate.from("2020-01-01");
  await arrange(world, async (tx) => {
    const demo_errand = JSON.stringify({ sv: "Prova", en: "Try" });
    await tx
      .insertInto("person")
      .values({ id, given_name, family_name: rest.join(" ") || "Påhittad", demo_errand })
      .execute();
    for (const body of bodies) {
      await tx
        .insertInto("access_grant")
        .values({ id: world.newId(), person_id: id, role, body_id: body.id, title: role, from_day })
        .execute();
    }
  });
  const actor = async () => {
    const found = await loadActor(world.db, id, dayOf(world.now()));
    if (!found) throw new Error(`${name} cannot act`);
    return found;
  };
  return { id, name, actor };
}

/** Two authorities with a registrar each, a case officer at the first, and a person without role. */
export async function cast(world: World) {
  const social = await addBody(world, "Socialnämnden");
  const culture = await addBody(world, "Kulturnämnden");
  return {
    social,
    culture,
    registrar: await addPerson(world, "Rut Registratorsson", "registrar", social),
    otherRegistrar: await addPerson(world, "Rolf Kulturregistrator", "registrar", culture),
    officer: await addPerson(world, "Hedda Handläggarsson", "case_officer", social),
    administrator: await addPerson(world, "Ada Administratörsson", "administrator", social),
    auditor: await addPerson(world, "Rune Revisorsson", "auditor", social),
    nobody: await addPerson(world, "Ingen Rollsson", "registrar"),
  };
}
