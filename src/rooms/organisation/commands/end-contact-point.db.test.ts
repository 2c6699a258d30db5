import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { endContactPoint } from "./end-contact-point.ts";
import { setContactPoint } from "./set-contact-point.ts";

describe("taking a contact point out of use", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  let point: string;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
    resultOf(
      await setContactPoint(world, await people.registrar.actor(), {
        body: people.social.slug,
        purpose: "press",
        kind: "phone",
        value: "08-000 00",
        owner: people.officer.id,
      }),
    );
    point = (await world.db.selectFrom("contact_point").select("id").executeTakeFirstOrThrow()).id;
  });
  const end = async (fields: object = {}, actor = people.registrar) =>
    endContactPoint(world, await actor.actor(), { point, expectedVersion: 1, ...fields });

  it("is for the registrar there, once", async () => {
    await expectRefused(world, ["contact_point"], () => end({}, people.otherRegistrar));
    await expectRefused(world, ["contact_point"], () => end({}, people.officer));
    expect(await end({ expectedVersion: 3 })).toMatchObject({ problem: { kind: "conflict" } });
    resultOf(await end());
    expect(
      String((await world.db.selectFrom("contact_point").select("ended_day").executeTakeFirstOrThrow()).ended_day),
    ).toBe("2026-03-10");
    expect(await end({ expectedVersion: 2 })).toMatchObject({ problem: { kind: "missing" } });
    expect(faultsOf(await end({ point: "x" }))).toEqual({ point: "web:field.malformed" });
  });
});
