import { beforeAll, describe, expect, it } from "vitest";
import { type FollowUpCast, followUpCast, wheelWith } from "../../../../tests/support/period.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { openPeriods } from "../jobs/open-periods.ts";
import { closePeriod } from "./close-period.ts";
import { openPeriod } from "./open-period.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld();
  people = await followUpCast(world);
});
const states = async (year: number) =>
  (
    await world.db
      .selectFrom("follow_up_period")
      .select(["kind", "state"])
      .where("year", "=", year)
      .orderBy("due_day")
      .execute()
  ).map(({ kind, state }) => `${kind} ${state}`);

describe("opening a period", () => {
  it("is the strategist's, also again after it was closed, and too late the second time", async () => {
    const { id } = await wheelWith(world, people, "state");
    const [strategist, coordinator] = [await people.strategist.actor(), await people.coordinator.actor()];
    await expectRefused(world, ["follow_up_period"], () => openPeriod(world, coordinator, { period: id }));
    resultOf(await openPeriod(world, strategist, { period: id }));
    expect(await openPeriod(world, strategist, { period: id })).toMatchObject({
      problem: { kind: "too-late", key: "follow-up:wheel.open-already" },
    });
    resultOf(await closePeriod(world, strategist, { period: id }));
    resultOf(await openPeriod(world, strategist, { period: id }));
    expect(await openPeriod(world, strategist, { period: world.newId() })).toMatchObject({
      problem: { kind: "missing" },
    });
  });

  it("comes by itself on the day it opens, once", async () => {
    world.clock.set("2026-04-14T10:00:00Z");
    await openPeriods(world, {});
    expect(await states(2026)).toContain("t1 planned");
    world.clock.set("2026-08-16T01:15:00Z");
    await openPeriods(world, {});
    await openPeriods(world, {});
    expect(await states(2026)).toEqual(["plan open", "t1 open", "t2 open", "annual planned", "state open"]);
    const opened = world.db
      .selectFrom("audit_entry")
      .select("actor_name")
      .where("action", "=", "follow-up/open-period");
    expect((await opened.where("actor_name", "=", "Värn").execute()).length).toBe(2);
  });
});
