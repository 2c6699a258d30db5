import { beforeAll, expect, it } from "vitest";
import { answered, handleAll } from "../../../../tests/support/compiled.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { feedbackPage } from "./feedback-page.ts";

let world: TestWorld;
let here: Awaited<ReturnType<typeof answered>>;
beforeAll(async () => {
  world = await testWorld();
  here = await answered(world);
  await handleAll(world, here.asked);
});

it("shows the sender what one consultee will be told, and no other body", async () => {
  const one = { consultation: here.asked.id, consultee: here.social };
  expect(await feedbackPage(world, await here.asked.strategist.actor(), one)).toMatchObject({
    ok: true,
    value: { name: "Socialnämnden", closedAt: null, viewpoints: [{ outcome: "taken", changed: null }] },
  });
  expect(await feedbackPage(world, await here.people.officer.actor(), one)).toMatchObject({
    problem: { kind: "missing" },
  });
  const elsewhere = { ...one, consultation: world.newId() };
  expect(await feedbackPage(world, await here.asked.strategist.actor(), elsewhere)).toMatchObject({
    problem: { kind: "missing" },
  });
});
