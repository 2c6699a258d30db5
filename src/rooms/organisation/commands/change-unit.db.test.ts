import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addUnit } from "./add-unit.ts";
import { changeUnit } from "./change-unit.ts";

describe("changing a unit", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  let unit: string;
  let below: string;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
    const administrator = await people.administrator.actor();
    const given = { body: people.social.slug, kind: "department", name: "Avdelning", from: "2024-01-01" };
    unit = resultOf(await addUnit(world, administrator, given)).id;
    below = resultOf(await addUnit(world, administrator, { ...given, kind: "unit", name: "Enhet", parent: unit })).id;
  });
  const change = async (fields: object = {}, actor = people.administrator) =>
    changeUnit(world, await actor.actor(), {
      unit,
      kind: "department",
      name: "Avdelningen för stöd",
      parent: "",
      expectedVersion: 1,
      ...fields,
    });

  it("gives it another name", async () => {
    resultOf(await change());
    expect(
      await world.db.selectFrom("unit").selectAll().where("id", "=", unit).executeTakeFirstOrThrow(),
    ).toMatchObject({ name: "Avdelningen för stöd", version: 2 });
    expect(await change({ name: "För sent" })).toMatchObject({
      problem: { kind: "conflict", current: { name: "Avdelningen för stöd" } },
    });
  });

  it("will not put it below what lies below it", async () => {
    expect(faultsOf(await change({ parent: below, expectedVersion: 2 }))).toEqual({
      parent: "organisation:parent-below",
    });
    expect(faultsOf(await change({ parent: unit, expectedVersion: 2 }))).toEqual({
      parent: "organisation:parent-below",
    });
  });

  it("is for administrators, and for units that exist", async () => {
    await expectRefused(world, ["unit"], () => change({ expectedVersion: 2 }, people.registrar));
    expect(await change({ unit: world.newId() })).toMatchObject({ problem: { kind: "missing" } });
  });
});
