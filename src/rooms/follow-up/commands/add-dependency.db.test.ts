import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { activityFields, addPlan, type Plan, planCast } from "../../../../tests/support/plan.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addActivity } from "./add-activity.ts";
import { addDependency } from "./add-dependency.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("waiting for another activity", () => {
  it("never goes round in a ring", async () => {
    const { goal, activity: first, actor } = await addPlan(world, plan, plan.planner, people.social);
    const second = resultOf(await addActivity(world, actor, activityFields(goal))).id;
    const third = resultOf(await addActivity(world, actor, activityFields(goal))).id;
    resultOf(await addDependency(world, actor, { activity: second, needs: first }));
    resultOf(await addDependency(world, actor, { activity: second, needs: first }));
    resultOf(await addDependency(world, actor, { activity: third, needs: second }));
    const fault = async (activity: string, needs: string) =>
      faultsOf(await addDependency(world, actor, { activity, needs }));
    expect(await fault(first, third)).toEqual({ needs: "follow-up:problem.needs-ring" });
    expect(await fault(first, first)).toEqual({ needs: "follow-up:problem.needs-itself" });
    expect(await world.db.selectFrom("activity_dependency").selectAll().execute()).toHaveLength(2);
  });

  it("is within one body: another's activity is not there, and a stranger is refused", async () => {
    const mine = await addPlan(world, plan, plan.planner, people.social);
    const theirs = await addPlan(world, plan, plan.otherPlanner, people.culture);
    const foreign = { activity: mine.activity, needs: theirs.activity };
    expect(faultsOf(await addDependency(world, mine.actor, foreign))).toEqual({ needs: "follow-up:problem.needs" });
    await expectRefused(world, ["activity_dependency"], () => addDependency(world, theirs.actor, foreign));
  });
});
