import { beforeAll, expect, it } from "vitest";
import { type FollowUpCast, followUpCast, putActivity, putGoal, wheelWith } from "../../../../tests/support/period.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { bodyPeriodPage } from "./body-period-page.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld("2026-04-20T08:00:00Z");
  people = await followUpCast(world);
});

it("counts what has been said since the period opened, and says what this reader may do", async () => {
  world.clock.set("2026-04-01T08:00:00Z");
  const goal = await putGoal(world, people.social);
  await putActivity(world, goal);
  world.clock.set("2026-04-20T08:00:00Z");
  await putActivity(world, goal);
  await putActivity(world, await putGoal(world, people.social, { state: "draft" }));
  const { id } = await wheelWith(world, people, "t1");
  const asked = { period: id, body: people.social.slug };
  const own = resultOf(await bodyPeriodPage(world, await people.coordinator.actor(), asked));
  expect(own.progress).toEqual({ things: 3, fresh: 1, goals: 1, assessed: 0, introduction: 0 });
  expect([[...own.allowed].sort(), own.mayUpdate, own.assesses]).toEqual([["hand-in", "write"], true, true]);
  const officer = resultOf(await bodyPeriodPage(world, await people.officer.actor(), asked));
  expect([officer.allowed.size, officer.mayUpdate]).toEqual([0, true]);
});

it("is seen at the body alone", async () => {
  const { id } = await wheelWith(world, people, "t1");
  const asked = { period: id, body: people.social.slug };
  expect(await bodyPeriodPage(world, await people.otherCoordinator.actor(), asked)).toMatchObject({
    problem: { kind: "missing" },
  });
});
