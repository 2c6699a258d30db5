import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast } from "../../../../tests/support/plan.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { neighboursOf } from "./neighbours-of.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("what stands beside an activity", () => {
  it("is the body's own goals and activities, for its own people", async () => {
    const { goal, activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    const other = await addPlan(world, plan, plan.planner, people.social);
    const strange = await addPlan(world, plan, plan.otherPlanner, people.culture);
    const found = resultOf(await neighboursOf(world, actor, { activity }));
    expect(found.goals.map(({ id }) => id)).toEqual([goal, other.goal]);
    expect(found.activities.map(({ id }) => id)).toEqual([other.activity]);
    expect(resultOf(await neighboursOf(world, strange.actor, { activity }))).toEqual({ goals: [], activities: [] });
  });
});
