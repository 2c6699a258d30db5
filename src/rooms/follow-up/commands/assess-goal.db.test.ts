import { beforeAll, describe, expect, it } from "vitest";
import { addPerson, cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast } from "../../../../tests/support/plan.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { assessGoal } from "./assess-goal.ts";
import { proposeGoal } from "./propose-goal.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("assessing a goal", () => {
  it("keeps how it goes apart from its state, and wants words when it strays", async () => {
    const { goal, actor } = await addPlan(world, plan, plan.planner, people.social);
    const told = { goal, expectedVersion: 2, health: "at_risk", reason: "", nextReview: "2026-05-01" };
    expect(await assessGoal(world, actor, { ...told, expectedVersion: 1 })).toMatchObject({
      problem: { key: "follow-up:problem.not-assessed-now" },
    });
    resultOf(await proposeGoal(world, actor, { goal, expectedVersion: 1 }));
    expect(faultsOf(await assessGoal(world, actor, told))).toEqual({ reason: "follow-up:problem.health-reason" });
    expect(faultsOf(await assessGoal(world, actor, { ...told, health: "bra" }))).toEqual({
      health: "follow-up:problem.health",
    });
    resultOf(await assessGoal(world, actor, { ...told, reason: "Lokalen saknas." }));
    const row = world.db.selectFrom("goal").select(["state", "health", "health_reason"]).where("id", "=", goal);
    expect(await row.executeTakeFirst()).toEqual({
      state: "proposed",
      health: "at_risk",
      health_reason: "Lokalen saknas.",
    });
  });

  it("is for planners and for whoever answers for the goal", async () => {
    const { goal, actor } = await addPlan(world, plan, plan.planner, people.social);
    resultOf(await proposeGoal(world, actor, { goal, expectedVersion: 1 }));
    const manager = await addPerson(world, "Eva Enhetschef", "unit_manager", people.social);
    const told = { goal, expectedVersion: 2, health: "on_track" };
    for (const person of [manager, plan.otherPlanner]) {
      await expectRefused(world, ["goal"], async () => assessGoal(world, await person.actor(), told));
    }
    await arrange(world, (tx) => tx.updateTable("goal").set({ owner_id: manager.id }).where("id", "=", goal).execute());
    expect((await assessGoal(world, await manager.actor(), told)).ok).toBe(true);
  });
});
