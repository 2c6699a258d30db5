import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addUnit } from "./add-unit.ts";
import { closeUnit } from "./close-unit.ts";

describe("closing a unit", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  const units: Record<string, string> = {};
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
    const administrator = await people.administrator.actor();
    const add = async (name: string, fields: object = {}) =>
      resultOf(
        await addUnit(world, administrator, {
          body: people.social.slug,
          kind: "unit",
          name,
          from: "2024-01-01",
          ...fields,
        }),
      ).id;
    units.above = await add("Avdelning", { kind: "department" });
    units.north = await add("Norra enheten", { parent: units.above });
    units.south = await add("Södra enheten");
    units.elsewhere = await add("Annan nämnds enhet", { body: people.culture.slug });
    await arrange(world, (tx) =>
      tx
        .updateTable("access_grant")
        .set({ unit_id: units.north ?? null })
        .where("person_id", "=", people.officer.id)
        .execute(),
    );
  });
  const close = async (unit: string | undefined, fields: object = {}, actor = people.administrator) =>
    closeUnit(world, await actor.actor(), { unit, to: "2026-06-30", successor: "", expectedVersion: 1, ...fields });

  it("waits for what lies below it, and sends people only where they can go", async () => {
    expect(faultsOf(await close(units.above))).toEqual({ to: "organisation:unit-below" });
    expect(faultsOf(await close(units.north, { successor: units.elsewhere }))).toEqual({
      successor: "web:field.unknown-choice",
    });
    expect(faultsOf(await close(units.north, { to: "2023-12-31" }))).toMatchObject({
      to: "organisation:days-reversed",
    });
    await expectRefused(world, ["unit", "access_grant"], () => close(units.north, {}, people.registrar));
  });

  it("lets the roles there go on in the unit that takes over", async () => {
    expect(resultOf(await close(units.north, { successor: units.south }))).toMatchObject({
      ended: { ended: 1, withdrawn: 0 },
      carriedOn: 1,
    });
    const roles = await world.db
      .selectFrom("access_grant")
      .selectAll()
      .where("person_id", "=", people.officer.id)
      .orderBy("from_day")
      .execute();
    expect(roles.map(({ unit_id, from_day, to_day }) => [unit_id, from_day.toString(), to_day?.toString()])).toEqual([
      [units.north, "2020-01-01", "2026-06-30"],
      [units.south, "2026-07-01", undefined],
    ]);
  });

  it("ends them when none takes over", async () => {
    resultOf(await close(units.south, { to: "2026-08-31" }));
    const left = await world.db
      .selectFrom("access_grant")
      .select("to_day")
      .where("unit_id", "=", units.south ?? null)
      .executeTakeFirstOrThrow();
    expect(left.to_day?.toString()).toBe("2026-08-31");
    expect(await close(units.south, { to: "2026-09-30" })).toMatchObject({ problem: { kind: "conflict" } });
  });
});
