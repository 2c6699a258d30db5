import { beforeAll, expect, it } from "vitest";
import { answered, handleAll, seenIn } from "../../../../tests/support/compiled.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { closeConsultation } from "../commands/close-consultation.ts";
import { feedbackList } from "./feedback-list.ts";

let world: TestWorld;
let here: Awaited<ReturnType<typeof answered>>;
beforeAll(async () => {
  world = await testWorld();
  here = await answered(world);
});
const list = async () =>
  resultOf(await feedbackList(world, await here.asked.strategist.actor(), { consultation: here.asked.id }));

it("counts what became of each one's viewpoints, and says when they were told", async () => {
  const [first] = await seenIn(world, here.asked);
  await handleAll(world, here.asked, { seen: first });
  expect(await list()).toMatchObject([
    { name: "Socialnämnden", viewpoints: 1, taken: 1, unhandled: 0, toldAt: null },
    { name: "Kulturnämnden", viewpoints: 1, taken: 0, unhandled: 1, toldAt: null },
  ]);
  resultOf(
    await closeConsultation(world, await here.asked.strategist.actor(), { consultation: here.asked.id, anyway: "yes" }),
  );
  expect((await list()).every(({ toldAt }) => toldAt !== null)).toBe(true);
});

it("is empty for those who were asked", async () => {
  expect(await feedbackList(world, await here.people.officer.actor(), { consultation: here.asked.id })).toEqual({
    ok: true,
    value: [],
  });
});
