import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast, totalOf } from "../../../../tests/support/plan.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { proposePlan } from "./propose-plan.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("proposing the year's plan", () => {
  it("proposes every draft, and says when there is none", async () => {
    const { actor } = await addPlan(world, plan, plan.planner, people.social);
    await addPlan(world, plan, plan.planner, people.social);
    const year = { body: people.social.id, year: 2026 };
    await expectRefused(world, ["goal"], async () => proposePlan(world, await plan.otherPlanner.actor(), year));
    expect(resultOf(await proposePlan(world, actor, year))).toEqual({ count: 2 });
    expect(await totalOf(world, people.social)).toMatchObject({ goals: 2, planned: 2 });
    expect(await proposePlan(world, actor, year)).toMatchObject({ problem: { key: "follow-up:problem.no-drafts" } });
  });
});
