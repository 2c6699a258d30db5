import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast } from "../../../../tests/support/plan.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { adoptGoal } from "./adopt-goal.ts";
import { proposeGoal } from "./propose-goal.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("adopting a goal", () => {
  it("notes the decision; tomorrow's day and a missing paragraph are refused", async () => {
    const { goal, actor } = await addPlan(world, plan, plan.planner, people.social);
    resultOf(await proposeGoal(world, actor, { goal, expectedVersion: 1 }));
    const decided = { goal, expectedVersion: 2, day: "2026-03-10", paragraph: "§ 12" };
    expect(faultsOf(await adoptGoal(world, actor, { ...decided, day: "", paragraph: "" }))).toEqual({
      day: "follow-up:problem.decided-day",
      paragraph: "follow-up:problem.paragraph",
    });
    expect(faultsOf(await adoptGoal(world, actor, { ...decided, day: "2026-03-11" }))).toEqual({
      day: "follow-up:problem.not-yet",
    });
    resultOf(await adoptGoal(world, actor, decided));
    const row = world.db.selectFrom("goal").select(["state", "paragraph"]).where("id", "=", goal);
    expect(await row.executeTakeFirst()).toEqual({ state: "adopted", paragraph: "§ 12" });
  });

  it("is not for a case officer, nor for a draft", async () => {
    const { goal, actor } = await addPlan(world, plan, plan.planner, people.social);
    const decided = { goal, expectedVersion: 1, day: "2026-03-10", paragraph: "§ 12" };
    expect(await adoptGoal(world, actor, decided)).toMatchObject({
      problem: { key: "follow-up:problem.not-proposed" },
    });
    for (const person of [people.officer, plan.otherPlanner]) {
      await expectRefused(world, ["goal"], async () => adoptGoal(world, await person.actor(), decided));
    }
  });
});
