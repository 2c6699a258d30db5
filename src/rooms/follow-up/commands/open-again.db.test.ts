import { beforeAll, describe, expect, it } from "vitest";
import { type FollowUpCast, followUpCast, handInNow, wheelWith } from "../../../../tests/support/period.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { closePeriod } from "./close-period.ts";
import { openAgain } from "./open-again.ts";

let world: TestWorld;
let people: FollowUpCast;
let plan: { period: string; body: string };
beforeAll(async () => {
  world = await testWorld();
  people = await followUpCast(world);
  const { id } = await wheelWith(world, people, "plan");
  plan = { period: id, body: people.social.slug };
});
const reason = "Ett mål saknades.";

describe("letting a body in again", () => {
  it("wants a reason, and something that shuts it", async () => {
    const strategist = await people.strategist.actor();
    expect(faultsOf(await openAgain(world, strategist, { ...plan, reason: " " }))).toEqual({
      reason: "follow-up:hand-in.reason-missing",
    });
    expect(await openAgain(world, strategist, { ...plan, reason })).toMatchObject({
      problem: { kind: "too-late", key: "follow-up:hand-in.still-open" },
    });
  });

  it("is the strategist's, lets in one more report, and keeps the first", async () => {
    const [strategist, coordinator] = [await people.strategist.actor(), await people.coordinator.actor()];
    resultOf(await handInNow(world, coordinator, plan));
    await expectRefused(world, ["period_opening"], () => openAgain(world, coordinator, { ...plan, reason }));
    resultOf(await openAgain(world, strategist, { ...plan, reason }));
    expect(await openAgain(world, strategist, { ...plan, reason })).toMatchObject({
      problem: { kind: "too-late", key: "follow-up:hand-in.opened-already" },
    });
    expect(resultOf(await handInNow(world, coordinator, plan)).number).toBe(2);
    expect(await handInNow(world, coordinator, plan)).toMatchObject({
      problem: { kind: "too-late", key: "follow-up:hand-in.handed-in-already" },
    });
    const kept = await world.db.selectFrom("period_report").select(["number", "current"]).orderBy("number").execute();
    expect(kept).toEqual([
      { number: 1, current: false },
      { number: 2, current: true },
    ]);
  });

  it("lets in one that never reported, though the period is closed", async () => {
    const [strategist, late] = [await people.strategist.actor(), await people.otherCoordinator.actor()];
    resultOf(await closePeriod(world, strategist, { period: plan.period }));
    const silent = { period: plan.period, body: people.culture.slug };
    expect(await handInNow(world, late, silent)).toMatchObject({
      problem: { kind: "too-late", key: "follow-up:hand-in.period-closed" },
    });
    resultOf(await openAgain(world, strategist, { ...silent, reason }));
    expect(resultOf(await handInNow(world, late, silent)).number).toBe(1);
  });
});
