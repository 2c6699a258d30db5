import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { changeBody } from "./change-body.ts";

describe("changing what is said of a body", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
  });
  const change = async (fields: object = {}, actor = people.administrator) =>
    changeBody(world, await actor.actor(), {
      body: people.social.slug,
      kind: "committee",
      name: "Socialnämnden",
      shortName: "SON",
      expectedVersion: "1",
      ...fields,
    });

  it("corrects it, and leaves the address and the earlier names alone", async () => {
    resultOf(await change({ name: "Social nämnden", administration: "Socialförvaltningen" }));
    const body = await world.db
      .selectFrom("body")
      .selectAll()
      .where("id", "=", people.social.id)
      .executeTakeFirstOrThrow();
    expect(body).toMatchObject({
      slug: people.social.slug,
      name: "Social nämnden",
      short_name: "SON",
      administration: "Socialförvaltningen",
      version: 2,
    });
    expect(await world.db.selectFrom("body_name").selectAll().execute()).toEqual([]);
  });

  it("tells whoever saw an older version what stands there now", async () => {
    expect(await change({ name: "Något annat" })).toMatchObject({
      ok: false,
      problem: { kind: "conflict", current: { name: "Social nämnden", version: 2 } },
    });
  });

  it("refuses a taken name, and a body above that lies below", async () => {
    resultOf(
      await changeBody(world, await people.administrator.actor(), {
        body: people.culture.slug,
        kind: "committee",
        name: "Kulturnämnden",
        shortName: "KUN",
        parent: people.social.slug,
        expectedVersion: 1,
      }),
    );
    expect(faultsOf(await change({ name: "Kulturnämnden", parent: people.culture.slug, expectedVersion: 2 }))).toEqual({
      name: "organisation:name-taken",
      parent: "organisation:parent-below",
    });
    expect(faultsOf(await change({ parent: people.social.slug, expectedVersion: 2 }))).toEqual({
      parent: "organisation:parent-below",
    });
  });

  it("is for administrators, and for bodies that exist", async () => {
    await expectRefused(world, ["body"], () => change({ name: "Fel", expectedVersion: 2 }, people.registrar));
    expect(await change({ body: "finns-inte" })).toMatchObject({ ok: false, problem: { kind: "missing" } });
  });
});
