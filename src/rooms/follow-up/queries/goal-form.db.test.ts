import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast } from "../../../../tests/support/plan.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { goalForm } from "./goal-form.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("the form for a goal", () => {
  it("offers the requirements that bind the body, the areas, the council's goals and those who work there", async () => {
    const asked = { slug: people.social.slug, year: "2026" };
    const { choices, level, year } = resultOf(await goalForm(world, await plan.planner.actor(), asked));
    expect(choices.requirements.map(({ id }) => id)).toEqual([plan.demands.drill, plan.demands.chain]);
    expect(choices.areas.map(({ text }) => text)).toEqual(["Beredskap", "Personsäkerhet"]);
    expect(choices.parents.map(({ id }) => id)).toEqual([plan.council.area]);
    expect(choices.people.map(({ name }) => name)).toContain(plan.planner.name);
    expect([level, year]).toEqual(["own", 2026]);
  });

  it("is not for another body, nor for another's goal", async () => {
    const { goal } = await addPlan(world, plan, plan.planner, people.social);
    const other = await plan.otherPlanner.actor();
    for (const asked of [{ slug: people.social.slug }, { goal }]) {
      expect(await goalForm(world, other, asked)).toMatchObject({ problem: { kind: "missing" } });
    }
  });
});
