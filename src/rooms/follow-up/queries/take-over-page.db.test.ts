import { expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, planCast } from "../../../../tests/support/plan.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { arrange, testWorld } from "../../../../tests/support/world.ts";
import { takeOverPage } from "./take-over-page.ts";

it("shows what is open at the body that went into one's own, and nothing where none did", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const plan = await planCast(world, people);
  await addPlan(world, plan, plan.otherPlanner, people.culture);
  const asked = { slug: people.culture.slug, year: 2026 };
  const planner = await plan.planner.actor();
  expect(await takeOverPage(world, planner, asked)).toMatchObject({ problem: { kind: "missing" } });
  const pair = { from_body_id: people.culture.id, to_body_id: people.social.id, kind: "merged" };
  await arrange(world, (tx) =>
    tx
      .insertInto("body_succession")
      .values({ id: world.newId(), ...pair, day: Temporal.PlainDate.from("2026-01-01") })
      .execute(),
  );
  expect(resultOf(await takeOverPage(world, planner, asked)).goals).toMatchObject([{ open: 1 }]);
  expect(await takeOverPage(world, await plan.otherPlanner.actor(), asked)).toMatchObject({
    problem: { kind: "missing" },
  });
});
