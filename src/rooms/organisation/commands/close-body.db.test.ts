import { beforeAll, describe, expect, it } from "vitest";
import { addBody, cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { closeBody } from "./close-body.ts";

describe("closing a body", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
  });
  const close = async (fields: object = {}, actor = people.administrator) =>
    closeBody(world, await actor.actor(), {
      body: people.culture.slug,
      day: "2026-12-31",
      expectedVersion: 1,
      ...fields,
    });

  it("is for administrators, on a day of its life", async () => {
    await expectRefused(world, ["body", "access_grant"], () => close({}, people.otherRegistrar));
    expect(faultsOf(await close({ day: "2019-12-31" }))).toEqual({ day: "organisation:before-it-began" });
    expect(faultsOf(await close({ body: people.social.slug }))).toEqual({ day: "organisation:last-administrator" });
  });

  it("ends its roles with it, once", async () => {
    resultOf(await close());
    const roles = await world.db
      .selectFrom("access_grant")
      .select("to_day")
      .where("body_id", "=", people.culture.id)
      .execute();
    expect(roles.map(({ to_day }) => String(to_day))).toEqual(["2026-12-31"]);
    expect(faultsOf(await close({ expectedVersion: 2 }))).toEqual({ day: "organisation:already-ended" });
    expect(await close({ body: (await addBody(world, "Ny")).slug, expectedVersion: 9 })).toMatchObject({
      problem: { kind: "conflict" },
    });
  });
});
