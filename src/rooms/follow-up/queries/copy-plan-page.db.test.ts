import { expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, planCast } from "../../../../tests/support/plan.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { copyPlanPage } from "./copy-plan-page.ts";

it("shows the planners of a body what stands in the year before, and nobody else", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const plan = await planCast(world, people);
  const { goal, activity } = await addPlan(world, plan, plan.planner, people.social);
  const asked = { slug: people.social.slug, year: 2027 };
  const found = resultOf(await copyPlanPage(world, await plan.planner.actor(), asked));
  expect(found.goals).toMatchObject([{ id: goal, copied: false, struck: [] }]);
  expect(found.activities).toMatchObject([{ id: activity, goalId: goal, state: "planned" }]);
  expect(await copyPlanPage(world, await plan.otherPlanner.actor(), asked)).toMatchObject({
    problem: { kind: "missing" },
  });
  expect(await copyPlanPage(world, await people.registrar.actor(), asked)).toMatchObject({
    problem: { kind: "forbidden" },
  });
});
