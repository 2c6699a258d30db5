import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { type Plan, planCast } from "../../../../tests/support/plan.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addGoal } from "../commands/add-goal.ts";
import { cityGoals } from "./city-goals.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("the city's goals", () => {
  it("are seen by all who follow up, without drafts, and written at the executive board", async () => {
    const seen = resultOf(await cityGoals(world, await plan.otherPlanner.actor(), {}));
    expect(seen.goals.map(({ id }) => id)).toEqual([plan.council.orientation, plan.council.area]);
    expect(seen.writes).toBeNull();
    const days = { fromDay: "2026-01-01", toDay: "2026-12-31", ownerRole: "Säkerhetschef" };
    const draft = { body: plan.board.id, level: "orientation", title: "Utkast", parent: "", ...days };
    resultOf(await addGoal(world, await plan.strategist.actor(), draft));
    const all = resultOf(await cityGoals(world, await plan.strategist.actor(), {}));
    expect([all.goals.length, all.writes]).toEqual([3, plan.board.slug]);
    expect(resultOf(await cityGoals(world, await plan.planner.actor(), {})).goals).toHaveLength(2);
    expect((await cityGoals(world, await people.nobody.actor(), {})).ok).toBe(false);
  });
});
