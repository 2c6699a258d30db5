import { beforeAll, describe, expect, it } from "vitest";
import { type FollowUpCast, followUpCast, wheelWith } from "../../../../tests/support/period.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { changePeriod } from "./change-period.ts";
import { closePeriod } from "./close-period.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld();
  people = await followUpCast(world);
});

describe("closing a period", () => {
  it("is the strategist's; its days stand after that", async () => {
    const { id } = await wheelWith(world, people, "plan");
    const [strategist, coordinator] = [await people.strategist.actor(), await people.coordinator.actor()];
    await expectRefused(world, ["follow_up_period"], () => closePeriod(world, coordinator, { period: id }));
    resultOf(await closePeriod(world, strategist, { period: id }));
    expect(await closePeriod(world, strategist, { period: id })).toMatchObject({
      problem: { kind: "too-late", key: "follow-up:wheel.not-open" },
    });
    const days = { opensDay: "2026-01-02", cutOff: "2026-01-31", dueDay: "2026-02-15", expectedVersion: 2 };
    expect(await changePeriod(world, strategist, { period: id, ...days })).toMatchObject({
      problem: { kind: "too-late", key: "follow-up:wheel.closed-stands" },
    });
  });
});
