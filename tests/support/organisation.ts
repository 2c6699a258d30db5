import { readDemoCity } from "../../demo/schema.ts";
import { dayOf } from "../../src/kernel/day.ts";
import { anyone } from "../../src/platform/access/actor.ts";
import { loadActor } from "../../src/platform/access/load-actor.ts";
import type { World } from "../../src/platform/world.ts";
import { seedOrganisation } from "../../src/rooms/organisation/seed/seed-organisation.ts";

/** The demo city's organisation, with what tests want to find in it. */
export async function demoOrganisation(world: World) {
  const data = readDemoCity();
  await seedOrganisation(world, data, () => {});
  const holds = (from: string, to: string | undefined, day: string) => from <= day && (to === undefined || to >= day);
  const idOf = async (email: string) =>
    (
      await world.db
        .selectFrom("person")
        .select("id")
        .where("email", "=", `${email}@stad.example`)
        .executeTakeFirstOrThrow()
    ).id;
  const actorOf = async (email: string) => (await loadActor(world.db, await idOf(email), dayOf(world.now()))) ?? anyone;
  return {
    /** The bodies that stand on a day, and the keys of those who hold a role then, as the city's own files say. */
    standing: (day: string) => data.bodies.filter((body) => holds(body.validFrom, body.validTo, day)),
    working: (day: string) =>
      new Set(data.roles.filter((role) => holds(role.from, role.to, day)).map(({ person }) => person)),
    data,
    idOf,
    actorOf,
    administrator: await actorOf("alma.administratorsson"),
    registrar: await actorOf("ragnar.registratorsson"),
    stranger: anyone,
  };
}
