import { beforeAll, expect, it } from "vitest";
import type { Person } from "../../../../tests/support/cast.ts";
import { type FollowUpCast, followUpCast, wheelWith } from "../../../../tests/support/period.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { ownBodiesIn } from "./own-bodies-in.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld("2026-04-20T08:00:00Z");
  people = await followUpCast(world);
});

it("finds the reader's own bodies, and no others", async () => {
  const { id } = await wheelWith(world, people, "t1");
  const names = async (person: Person) =>
    resultOf(await ownBodiesIn(world, await person.actor(), { period: id })).map(({ name }) => name);
  expect(await names(people.coordinator)).toEqual(["Socialnämnden"]);
  expect(await names(people.strategist)).toEqual(["Kommunstyrelsen"]);
  expect((await names(people.auditor)).length).toBe(3);
});
