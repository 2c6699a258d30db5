import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast } from "../../../../tests/support/plan.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { activityForm } from "./activity-form.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("the form for an activity", () => {
  it("has what is written, and the choices of its goal's year", async () => {
    const { goal, activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    const fresh = resultOf(await activityForm(world, actor, { goal }));
    expect([fresh.activity, fresh.goal.requirementIds]).toEqual([null, [plan.demands.drill]]);
    const found = resultOf(await activityForm(world, actor, { activity }));
    expect(found.activity).toMatchObject({ why: "Alla ska hitta ut.", requirementIds: [plan.demands.drill] });
  });

  it("is not for a stranger, nor under the council's goals", async () => {
    const { goal, activity } = await addPlan(world, plan, plan.planner, people.social);
    const other = await plan.otherPlanner.actor();
    for (const asked of [{ goal }, { activity }]) {
      expect(await activityForm(world, other, asked)).toMatchObject({ problem: { kind: "missing" } });
    }
    const council = { goal: plan.council.area };
    expect(await activityForm(world, await plan.strategist.actor(), council)).toMatchObject({
      problem: { key: "follow-up:problem.not-own-goal" },
    });
  });
});
