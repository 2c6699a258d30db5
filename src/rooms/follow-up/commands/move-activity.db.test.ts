import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, goalFields, type Plan, planCast, totalOf } from "../../../../tests/support/plan.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addGoal } from "./add-goal.ts";
import { moveActivity } from "./move-activity.ts";
import { proposeGoal } from "./propose-goal.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("moving an activity", () => {
  it("follows into the other goal's year, and both years are counted anew", async () => {
    const { goal, activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    const next = { ...goalFields(plan, people.social), year: "2027", fromDay: "2027-01-01", toDay: "2027-12-31" };
    const other = resultOf(await addGoal(world, actor, next)).id;
    for (const one of [goal, other]) resultOf(await proposeGoal(world, actor, { goal: one, expectedVersion: 1 }));
    const move = { activity, expectedVersion: 1, goal: other };
    await expectRefused(world, ["activity"], async () => moveActivity(world, await plan.otherPlanner.actor(), move));
    expect(resultOf(await moveActivity(world, actor, move))).toEqual({ year: 2027 });
    expect(await totalOf(world, people.social, 2026)).toMatchObject({ goals: 1, planned: 0 });
    expect(await totalOf(world, people.social, 2027)).toMatchObject({ goals: 1, planned: 1 });
    expect(await moveActivity(world, actor, move)).toMatchObject({ problem: { kind: "conflict" } });
  });

  it("stays within the body, and out of the council's goals", async () => {
    const mine = await addPlan(world, plan, plan.planner, people.social);
    const theirs = await addPlan(world, plan, plan.otherPlanner, people.culture);
    for (const goal of [theirs.goal, plan.council.area, world.newId()]) {
      const move = { activity: mine.activity, expectedVersion: 1, goal };
      expect(faultsOf(await moveActivity(world, mine.actor, move))).toEqual({ goal: "follow-up:problem.move-goal" });
    }
  });
});
