import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast, setActivity } from "../../../../tests/support/plan.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { todoPage } from "./todo-page.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("what a body has to do", () => {
  it("is this year's and what is open since before, with the requirements nothing answers", async () => {
    const { activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    const old = await addPlan(world, plan, plan.planner, people.social);
    await setActivity(world, old.activity, { year: 2025, due_day: Temporal.PlainDate.from("2026-01-31") });
    const done = await addPlan(world, plan, plan.planner, people.social);
    const done_day = Temporal.PlainDate.from("2025-12-01");
    await setActivity(world, done.activity, { year: 2025, state: "done", done_day });
    const found = resultOf(await todoPage(world, actor, {}));
    expect(found.of?.activities.map(({ id }) => id)).toEqual([old.activity, activity]);
    expect(found.of?.unanswered.map(({ requirementId }) => requirementId)).toEqual([plan.demands.chain]);
    expect([found.of?.bound, found.seesCity, found.of?.mayWrite]).toEqual([2, false, true]);
  });

  it("is of one's own bodies only, whoever's is named", async () => {
    const found = resultOf(await todoPage(world, await plan.otherPlanner.actor(), { slug: people.social.slug }));
    expect(found.bodies.map(({ id }) => id)).toEqual([people.culture.id]);
    expect(found.of?.activities).toEqual([]);
    const strategist = resultOf(await todoPage(world, await plan.strategist.actor(), {}));
    expect([strategist.of?.body.id, strategist.seesCity]).toEqual([plan.board.id, true]);
    const auditor = resultOf(await todoPage(world, await people.auditor.actor(), {}));
    expect([auditor.bodies.length, auditor.of?.mayWrite]).toEqual([1, false]);
    expect((await todoPage(world, await people.nobody.actor(), {})).ok).toBe(false);
  });
});
