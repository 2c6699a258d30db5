import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { setContactPoint } from "./set-contact-point.ts";

describe("adding and changing a contact point", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
  });
  const given = { purpose: "registry", kind: "email", value: "son@stad.example", owner: "Rut Registratorsson" };
  const add = async (fields: object = {}, actor = people.registrar) =>
    setContactPoint(world, await actor.actor(), { ...given, body: people.social.slug, ...fields });
  const point = () => world.db.selectFrom("contact_point").selectAll().executeTakeFirstOrThrow();

  it("belongs to a body, and to somebody who answers for it", async () => {
    resultOf(await add());
    expect(await point()).toMatchObject({
      body_id: people.social.id,
      owner_id: people.registrar.id,
      value: "son@stad.example",
      verified_day: null,
    });
  });

  it("has been tried by nobody when the address is another", async () => {
    const change = async (fields: object) =>
      setContactPoint(world, await people.registrar.actor(), { ...given, point: (await point()).id, ...fields });
    resultOf(await change({ verified: "yes", expectedVersion: 1 }));
    expect(String((await point()).verified_day)).toBe("2026-03-10");
    resultOf(await change({ purpose: "press", expectedVersion: 2 }));
    expect(String((await point()).verified_day)).toBe("2026-03-10");
    resultOf(await change({ kind: "phone", value: "08-000 00 00", expectedVersion: 3 }));
    expect(await point()).toMatchObject({ verified_day: null, value: "08-000 00 00", kind: "phone", version: 4 });
    expect(await change({ expectedVersion: 1 })).toMatchObject({
      problem: { kind: "conflict", current: { version: 4 } },
    });
    expect(await change({ point: world.newId(), expectedVersion: 1 })).toMatchObject({ problem: { kind: "missing" } });
  });

  it.each([
    ["an address that is a number", { value: "08-000 00" }, { value: "organisation:email-malformed" }],
    ["a number that is an address", { kind: "phone" }, { value: "organisation:phone-malformed" }],
    ["an unknown owner", { owner: "Ingen Alls" }, { owner: "organisation:person-unknown" }],
    ["no owner", { owner: "" }, { owner: "organisation:owner-missing" }],
    ["an unknown purpose", { purpose: "spam" }, { purpose: "web:field.unknown-choice" }],
  ])("refuses %s", async (_, fields, faults) => {
    expect(faultsOf(await add(fields))).toMatchObject(faults);
  });

  it("is for the registrar there, and for administrators", async () => {
    await expectRefused(world, ["contact_point"], () => add({}, people.otherRegistrar));
    await expectRefused(world, ["contact_point"], () => add({}, people.officer));
    resultOf(await add({}, people.administrator));
  });
});
