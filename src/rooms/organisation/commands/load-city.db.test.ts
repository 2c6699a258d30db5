import { describe, expect, it } from "vitest";
import { readDemoCity } from "../../../../demo/schema.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { seedOrganisation } from "../seed/seed-organisation.ts";
import { loadCity } from "./load-city.ts";

describe("reading in a city", () => {
  const city = readDemoCity();

  it("fills empty tables in one change that the trail holds, and is not done twice", async () => {
    const world = await testWorld();
    const told: string[] = [];
    await seedOrganisation(world, city, (line) => told.push(line));
    await seedOrganisation(world, city, (line) => told.push(line));
    expect(told).toEqual([`${city.bodies.length} bodies, ${city.people.length} people, ${city.roles.length} roles`]);
    const jarva = await world.db.selectFrom("body").selectAll().where("slug", "=", "jarva").executeTakeFirstOrThrow();
    const before = await world.db
      .selectFrom("body_succession")
      .innerJoin("body", "body.id", "from_body_id")
      .select("slug")
      .where("to_body_id", "=", jarva.id)
      .orderBy("slug")
      .execute();
    expect(before.map(({ slug }) => slug)).toEqual(["rinkeby-kista", "spanga-tensta"]);
    expect(await world.db.selectFrom("mandate").select("id").execute()).toHaveLength(city.mandates.length);
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
  });

  it("is for the house alone, and throws when the data does not hold together", async () => {
    const world = await testWorld();
    const people = await cast(world);
    await expectRefused(world, ["body", "person"], async () =>
      loadCity(world, await people.administrator.actor(), city),
    );
    const empty = await testWorld();
    await expect(loadCity(empty, theHouse, { ...city, units: city.units.slice(1) })).rejects.toThrow(/names the unit/);
    expect(
      faultsOf(await loadCity(empty, theHouse, { ...city, roles: [{ person: "x", role: "boss" }] })),
    ).toHaveProperty(["roles.0.role"], "web:field.unknown-choice");
    expect(resultOf(await loadCity(empty, theHouse, city)).loaded).toBe(true);
  });
});
