import { beforeAll, expect, it } from "vitest";
import type { Person } from "../../../../tests/support/cast.ts";
import { type FollowUpCast, followUpCast, handInNow, wheelWith } from "../../../../tests/support/period.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { openAgain } from "../commands/open-again.ts";
import { periodsDue } from "./periods-due.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld("2026-04-20T08:00:00Z");
  people = await followUpCast(world);
});

it("waits for those who hand in at the body, until it is in", async () => {
  const { id } = await wheelWith(world, people, "t1");
  const titles = async (person: Person) =>
    resultOf(await periodsDue(world, await person.actor(), {})).map(
      ({ named, title, owner }) => `${named} ${title} ${owner}`,
    );
  expect(await titles(people.coordinator)).toEqual([
    "follow-up:period.plan 2026 Socialnämnden",
    "follow-up:period.t1 2026 Socialnämnden",
  ]);
  resultOf(await handInNow(world, await people.head.actor(), { period: id, body: people.social.slug }));
  expect(await titles(people.coordinator)).toEqual(["follow-up:period.plan 2026 Socialnämnden"]);
  expect(await periodsDue(world, await people.officer.actor(), {})).toMatchObject({ problem: { kind: "forbidden" } });
  const reason = "Ett mål saknades.";
  const again = { period: id, body: people.social.slug, reason };
  resultOf(await openAgain(world, await people.strategist.actor(), again));
  expect(await titles(people.head)).toHaveLength(2);
});
