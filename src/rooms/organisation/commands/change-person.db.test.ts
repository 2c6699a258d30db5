import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { changePerson } from "./change-person.ts";

describe("changing a person", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
  });
  const change = async (fields: object = {}, actor = people.administrator) =>
    changePerson(world, await actor.actor(), {
      person: people.officer.id,
      givenName: "Hedvig",
      familyName: "Handläggarsson",
      email: "h@stad.example",
      phone: "08-000 00",
      expectedVersion: 1,
      ...fields,
    });

  it("keeps what was changed, and the one who came second learns of it", async () => {
    resultOf(await change());
    expect(
      await world.db.selectFrom("person").selectAll().where("id", "=", people.officer.id).executeTakeFirstOrThrow(),
    ).toMatchObject({ given_name: "Hedvig", phone: "08-000 00", version: 2 });
    expect(await change({ givenName: "Hedda" })).toMatchObject({
      problem: { kind: "conflict", current: { given_name: "Hedvig" } },
    });
    resultOf(await change({ expectedVersion: 2 }));
  });

  it("will not take another's address", async () => {
    expect(faultsOf(await change({ person: people.nobody.id, email: "H@stad.example" }))).toEqual({
      email: "organisation:email-taken",
    });
  });

  it("is for administrators, and for people who exist", async () => {
    await expectRefused(world, ["person"], () => change({ expectedVersion: 3 }, people.registrar));
    expect(await change({ person: world.newId() })).toMatchObject({ problem: { kind: "missing" } });
  });
});
