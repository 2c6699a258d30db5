import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast } from "../../../../tests/support/plan.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { endGoal } from "./end-goal.ts";
import { updateActivity } from "./update-activity.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("ending a goal", () => {
  it("waits until nothing open hangs under it, and wants a reason", async () => {
    const { goal, activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    const ended = { goal, expectedVersion: 1, reason: "Ersatt." };
    expect(faultsOf(await endGoal(world, actor, { ...ended, reason: " " }))).toEqual({
      reason: "follow-up:problem.end-reason",
    });
    expect(await endGoal(world, actor, ended)).toMatchObject({
      problem: { key: "follow-up:problem.open-activities", values: { count: 1 } },
    });
    const stop = { activity, expectedVersion: 1, state: "stopped", health: "unknown", stoppedReason: "Utgår." };
    resultOf(await updateActivity(world, actor, stop));
    await expectRefused(world, ["goal"], async () => endGoal(world, await plan.otherPlanner.actor(), ended));
    resultOf(await endGoal(world, actor, ended));
    expect(await endGoal(world, actor, { ...ended, expectedVersion: 2 })).toMatchObject({
      problem: { key: "follow-up:problem.goal-ended" },
    });
  });

  it("does not take a goal of the council's from under those that hang there", async () => {
    const { actor } = await addPlan(world, plan, plan.planner, people.social);
    const ended = { goal: plan.council.area, expectedVersion: 2, reason: "Ny budget." };
    await expectRefused(world, ["goal"], () => endGoal(world, actor, ended));
    expect(await endGoal(world, await plan.strategist.actor(), ended)).toMatchObject({
      problem: { key: "follow-up:problem.goals-under" },
    });
  });
});
