import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { endMandate } from "./end-mandate.ts";
import { giveMandate } from "./give-mandate.ts";

describe("ending a mandate", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  let sitting: string;
  let elected: string;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
    const give = async (person: string, from: string) =>
      resultOf(
        await giveMandate(world, await people.administrator.actor(), {
          body: people.social.slug,
          person,
          position: "member",
          from,
        }),
      ).id;
    sitting = await give(people.nobody.id, "2023-01-01");
    elected = await give(people.officer.id, "2027-01-01");
  });
  const end = async (mandate: string, fields: object = {}, actor = people.administrator) =>
    endMandate(world, await actor.actor(), { mandate, to: "2026-03-31", expectedVersion: 1, ...fields });

  it("is for administrators", () => expectRefused(world, ["mandate"], () => end(sitting, {}, people.registrar)));

  it("ends it that day, and withdraws one that has not begun", async () => {
    expect(faultsOf(await end(sitting, { to: "2022-12-31" }))).toMatchObject({ to: "organisation:days-reversed" });
    resultOf(await end(sitting));
    expect(await end(sitting)).toMatchObject({ problem: { kind: "conflict" } });
    expect(resultOf(await end(elected)).withdrawn).toBe(true);
    const left = await world.db.selectFrom("mandate").select(["id", "to_day"]).execute();
    expect(left.map(({ id, to_day }) => [id, String(to_day)])).toEqual([[sitting, "2026-03-31"]]);
    world.clock.set("2026-04-01T08:00:00Z");
    expect(await end(sitting, { expectedVersion: 2 })).toMatchObject({ problem: { kind: "too-late" } });
  });
});
