import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { activityFields, addPlan, type Plan, planCast } from "../../../../tests/support/plan.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addActivity } from "./add-activity.ts";
import { addDependency } from "./add-dependency.ts";
import { removeDependency } from "./remove-dependency.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("waiting no longer", () => {
  it("takes the dependency away, for planners only", async () => {
    const { goal, activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    const needs = resultOf(await addActivity(world, actor, activityFields(goal))).id;
    resultOf(await addDependency(world, actor, { activity, needs }));
    await expectRefused(world, ["activity_dependency"], async () =>
      removeDependency(world, await plan.otherPlanner.actor(), { activity, needs }),
    );
    resultOf(await removeDependency(world, actor, { activity, needs }));
    expect(await world.db.selectFrom("activity_dependency").selectAll().execute()).toEqual([]);
  });
});
