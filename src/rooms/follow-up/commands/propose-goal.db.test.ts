import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast, totalOf } from "../../../../tests/support/plan.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { proposeGoal } from "./propose-goal.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("proposing a goal", () => {
  it("puts it, and what hangs under it, into the city's picture", async () => {
    const { goal, actor } = await addPlan(world, plan, plan.planner, people.social);
    expect(await totalOf(world, people.social)).toBeNull();
    resultOf(await proposeGoal(world, actor, { goal, expectedVersion: 1 }));
    expect(await totalOf(world, people.social)).toMatchObject({ goals: 1, planned: 1 });
    expect(await proposeGoal(world, actor, { goal, expectedVersion: 2 })).toMatchObject({
      problem: { kind: "too-late", key: "follow-up:problem.not-a-draft" },
    });
  });

  it("refuses a stranger and an old version", async () => {
    const { goal, actor } = await addPlan(world, plan, plan.planner, people.social);
    await expectRefused(world, ["goal"], async () =>
      proposeGoal(world, await plan.otherPlanner.actor(), { goal, expectedVersion: 1 }),
    );
    expect(await proposeGoal(world, actor, { goal, expectedVersion: 7 })).toMatchObject({
      problem: { kind: "conflict" },
    });
  });
});
