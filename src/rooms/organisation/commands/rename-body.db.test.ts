import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { renameBody } from "./rename-body.ts";

describe("renaming a body", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
  });
  const rename = async (fields: object = {}, actor = people.administrator) =>
    renameBody(world, await actor.actor(), {
      body: people.social.slug,
      name: "Välfärdsnämnden",
      shortName: "VFN",
      day: "2023-07-01",
      expectedVersion: 1,
      ...fields,
    });
  const names = async () =>
    (await world.db.selectFrom("body_name").selectAll().orderBy("from_day").execute()).map(
      ({ name, from_day, to_day }) => `${name} ${from_day}–${to_day}`,
    );

  it("keeps the old name with the time it held, in the middle of a year too", async () => {
    resultOf(await rename());
    expect(await names()).toEqual(["Socialnämnden 2020-01-01–2023-06-30"]);
    resultOf(await rename({ name: "Omsorgsnämnden", shortName: "OMN", day: "2026-03-10", expectedVersion: 2 }));
    expect(await names()).toEqual(["Socialnämnden 2020-01-01–2023-06-30", "Välfärdsnämnden 2023-07-01–2026-03-09"]);
    const body = await world.db
      .selectFrom("body")
      .selectAll()
      .where("id", "=", people.social.id)
      .executeTakeFirstOrThrow();
    expect(body).toMatchObject({ name: "Omsorgsnämnden", slug: people.social.slug, version: 3 });
  });

  it.each([
    ["2026-03-11", { day: "organisation:rename-in-future" }],
    ["2026-03-10", { day: "organisation:rename-too-early" }],
    ["", { day: "web:field.missing" }],
  ])("cannot begin %s", async (day, faults) => {
    expect(faultsOf(await rename({ name: "Ännu ett namn", day, expectedVersion: 3 }))).toEqual(faults);
  });

  it("needs a new name that is free, and the newest version", async () => {
    world.clock.set("2026-04-01T08:00:00Z");
    expect(faultsOf(await rename({ name: "Omsorgsnämnden", day: "2026-04-01", expectedVersion: 3 }))).toEqual({
      name: "organisation:same-name",
    });
    expect(faultsOf(await rename({ name: "KULTURNÄMNDEN", day: "2026-04-01", expectedVersion: 3 }))).toEqual({
      name: "organisation:name-taken",
    });
    expect(await rename({ day: "2026-04-01", expectedVersion: 2 })).toMatchObject({
      ok: false,
      problem: { kind: "conflict" },
    });
  });

  it("is for administrators", async () => {
    await expectRefused(world, ["body", "body_name"], () =>
      rename({ day: "2026-04-01", expectedVersion: 3 }, people.registrar),
    );
  });
});
