import { beforeAll, expect, it } from "vitest";
import { type FollowUpCast, followUpCast } from "../../../../tests/support/period.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { indicatorBodies } from "./indicator-bodies.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld("2026-03-10T08:00:00Z");
  people = await followUpCast(world);
});

it("is where the reader plans, and the council's for those who keep the periods", async () => {
  expect(resultOf(await indicatorBodies(world, await people.coordinator.actor(), {}))).toEqual({
    bodies: [{ id: people.social.id, name: "Socialnämnden" }],
    council: false,
  });
  expect(resultOf(await indicatorBodies(world, await people.strategist.actor(), {}))).toMatchObject({
    bodies: [{ name: "Kommunstyrelsen" }],
    council: true,
  });
  expect(await indicatorBodies(world, await people.auditor.actor(), {})).toMatchObject({
    problem: { kind: "forbidden" },
  });
});
