import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addPerson } from "./add-person.ts";

describe("adding a person", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
  });
  const add = async (fields: object = {}, actor = people.administrator) =>
    addPerson(world, await actor.actor(), {
      givenName: "Nils",
      familyName: "Nyman",
      email: "Nils.Nyman@stad.example",
      phone: "",
      ...fields,
    });

  it("adds them without roles", async () => {
    const { id } = resultOf(await add());
    expect(
      await world.db.selectFrom("person").selectAll().where("id", "=", id).executeTakeFirstOrThrow(),
    ).toMatchObject({ given_name: "Nils", email: "Nils.Nyman@stad.example", phone: null, ended_day: null, version: 1 });
  });

  it("knows one address as one person, whatever case it has", async () => {
    const outcome = await add({ givenName: "Någon", email: "nils.nyman@STAD.example" });
    expect(outcome).toMatchObject({
      problem: { fields: [{ path: "email", key: "organisation:email-taken", values: { name: "Nils Nyman" } }] },
    });
    resultOf(await add({ email: "" }));
    resultOf(await add({ email: "" }));
  });

  it("says what is wrong", async () => {
    expect(
      faultsOf(await add({ givenName: "\u200B", familyName: "x".repeat(101), email: "nils", phone: "ring" })),
    ).toEqual({
      givenName: "organisation:given-name-missing",
      familyName: "web:field.too-long",
      email: "organisation:email-malformed",
      phone: "organisation:phone-malformed",
    });
  });

  it("is for administrators", () =>
    expectRefused(world, ["person"], () => add({ email: "ny@stad.example" }, people.registrar)));
});
