import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast } from "../../../../tests/support/plan.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { adoptPlan } from "./adopt-plan.ts";
import { proposePlan } from "./propose-plan.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("adopting the year's plan", () => {
  it("adopts what waits for a decision, leaves drafts, and notes the day on the year", async () => {
    const first = await addPlan(world, plan, plan.planner, people.social);
    const year = { body: people.social.id, year: 2026 };
    const decided = { ...year, day: "2026-03-02", paragraph: "§ 4" };
    expect(await adoptPlan(world, first.actor, decided)).toMatchObject({
      problem: { key: "follow-up:problem.none-proposed" },
    });
    resultOf(await proposePlan(world, first.actor, year));
    const draft = await addPlan(world, plan, plan.planner, people.social);
    for (const person of [people.officer, plan.otherPlanner]) {
      await expectRefused(world, ["goal", "body_year"], async () => adoptPlan(world, await person.actor(), decided));
    }
    expect(faultsOf(await adoptPlan(world, first.actor, { ...decided, day: "2026-04-01" }))).toEqual({
      day: "follow-up:problem.not-yet",
    });
    expect(resultOf(await adoptPlan(world, first.actor, decided))).toEqual({ count: 1 });
    const states = await world.db.selectFrom("goal").select(["id", "state"]).where("year", "=", 2026).execute();
    expect(Object.fromEntries(states.map(({ id, state }) => [id, state]))).toEqual({
      [first.goal]: "adopted",
      [draft.goal]: "draft",
    });
    const noted = await world.db.selectFrom("body_year").selectAll().executeTakeFirstOrThrow();
    expect([noted.adopted_day?.toString(), noted.paragraph]).toEqual(["2026-03-02", "§ 4"]);
  });
});
