import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { setContactPoint } from "./set-contact-point.ts";
import { verifyContactPoint } from "./verify-contact-point.ts";

describe("making sure of a contact point", () => {
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
  const verify = async (expectedVersion: number, actor = people.officer) =>
    verifyContactPoint(world, await actor.actor(), { point, expectedVersion });

  it("is for its owner and for whoever keeps those of the body", async () => {
    await expectRefused(world, ["contact_point"], () => verify(1, people.otherRegistrar));
    await expectRefused(world, ["contact_point"], () => verify(1, people.auditor));
    resultOf(await verify(1));
    resultOf(await verify(2, people.registrar));
    expect(
      String(
        (await world.db.selectFrom("contact_point").select("verified_day").executeTakeFirstOrThrow()).verified_day,
      ),
    ).toBe("2026-03-10");
    expect(await verify(1)).toMatchObject({ problem: { kind: "conflict" } });
    expect(
      faultsOf(await verifyContactPoint(world, await people.officer.actor(), { point: "x", expectedVersion: 1 })),
    ).toEqual({ point: "web:field.malformed" });
  });
});
