import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast, totalOf } from "../../../../tests/support/plan.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { proposeGoal } from "./propose-goal.ts";
import { withdrawGoal } from "./withdraw-goal.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("taking a goal back", () => {
  it("makes it a draft again, out of the city's picture", async () => {
    const { goal, actor } = await addPlan(world, plan, plan.planner, people.social);
    expect(await withdrawGoal(world, actor, { goal, expectedVersion: 1 })).toMatchObject({
      problem: { kind: "too-late", key: "follow-up:problem.not-proposed" },
    });
    resultOf(await proposeGoal(world, actor, { goal, expectedVersion: 1 }));
    await expectRefused(world, ["goal"], async () =>
      withdrawGoal(world, await plan.otherPlanner.actor(), { goal, expectedVersion: 2 }),
    );
    resultOf(await withdrawGoal(world, actor, { goal, expectedVersion: 2 }));
    expect(await totalOf(world, people.social)).toBeNull();
  });
});
