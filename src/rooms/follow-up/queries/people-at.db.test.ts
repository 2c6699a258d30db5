import { expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { planCast } from "../../../../tests/support/plan.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { peopleAt } from "./people-at.ts";

it("names those who work at a body for its planners, and for nobody else", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const plan = await planCast(world, people);
  const asked = { body: people.social.id };
  const found = resultOf(await peopleAt(world, await plan.planner.actor(), asked)).people.map(({ id }) => id);
  expect(found).toContain(plan.planner.id);
  expect(found).not.toContain(plan.otherPlanner.id);
  expect(await peopleAt(world, await plan.otherPlanner.actor(), asked)).toMatchObject({ problem: { kind: "missing" } });
});
