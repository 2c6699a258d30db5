import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast } from "../../../../tests/support/plan.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { findPlan } from "./find-plan.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("searching goals and activities", () => {
  it("finds one's own, drafts too, and no other's", async () => {
    const { goal, activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    const found = async (text: string) => resultOf(await findPlan(world, actor, { text })).map(({ id }) => id);
    expect(await found("alla vet")).toEqual([goal]);
    expect(await found("UTRYMNING")).toEqual([activity]);
    expect(await found("100%")).toEqual([]);
    const others = await findPlan(world, await plan.otherPlanner.actor(), { text: "utrymning" });
    expect(resultOf(others)).toEqual([]);
  });
});
