import { beforeAll, expect, it } from "vitest";
import { addPerson } from "../../../../tests/support/cast.ts";
import { type FollowUpCast, followUpCast } from "../../../../tests/support/period.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { wheelKeepers } from "./wheel-keepers.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld("2026-04-20T08:00:00Z");
  people = await followUpCast(world);
});

it("is the executive board, for those who keep the wheel there", async () => {
  expect(resultOf(await wheelKeepers(world, await people.strategist.actor(), {}))).toEqual([
    { id: people.board.id, name: "Kommunstyrelsen" },
  ]);
  expect(await wheelKeepers(world, await people.coordinator.actor(), {})).toMatchObject({
    problem: { kind: "forbidden" },
  });
  const elsewhere = await addPerson(world, "Stig Annorstrateg", "security_strategist", people.culture);
  expect(resultOf(await wheelKeepers(world, await elsewhere.actor(), {}))).toEqual([]);
});
