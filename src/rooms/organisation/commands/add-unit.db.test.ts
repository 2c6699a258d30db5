import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addUnit } from "./add-unit.ts";
import { closeBody } from "./close-body.ts";

describe("adding a unit", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
  });
  const add = async (fields: object = {}, actor = people.administrator) =>
    addUnit(world, await actor.actor(), {
      body: people.social.slug,
      kind: "unit",
      name: "Registratur",
      parent: "",
      from: "2024-01-01",
      ...fields,
    });

  it("puts it under its body and below another unit", async () => {
    const above = resultOf(await add({ kind: "administration", name: "Socialförvaltningen" }));
    const unit = resultOf(await add({ parent: above.id }));
    expect(
      await world.db.selectFrom("unit").selectAll().where("id", "=", unit.id).executeTakeFirstOrThrow(),
    ).toMatchObject({ parent_id: above.id, body_id: people.social.id, to_day: null });
    expect(faultsOf(await add({ body: people.culture.slug, parent: above.id }))).toEqual({
      parent: "web:field.unknown-choice",
    });
  });

  it("lives no longer than the body", async () => {
    expect(faultsOf(await add({ from: "2019-12-31" }))).toEqual({ from: "organisation:before-it-began" });
    resultOf(
      await closeBody(world, await people.administrator.actor(), {
        body: people.culture.slug,
        day: "2026-12-31",
        expectedVersion: 1,
      }),
    );
    const unit = resultOf(await add({ body: people.culture.slug, from: "2026-06-01" }));
    expect(
      (
        await world.db.selectFrom("unit").select("to_day").where("id", "=", unit.id).executeTakeFirstOrThrow()
      ).to_day?.toString(),
    ).toBe("2026-12-31");
    expect(faultsOf(await add({ body: people.culture.slug, from: "2027-01-01" }))).toEqual({
      from: "organisation:after-it-ended",
    });
  });

  it("is for administrators", () => expectRefused(world, ["unit"], () => add({}, people.registrar)));
});
