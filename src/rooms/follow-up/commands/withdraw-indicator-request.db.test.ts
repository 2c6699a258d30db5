import { beforeAll, expect, it } from "vitest";
import { type FollowUpCast, followUpCast, putIndicator } from "../../../../tests/support/period.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { askIndicatorChange } from "./ask-indicator-change.ts";
import { withdrawIndicatorRequest } from "./withdraw-indicator-request.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld("2026-03-10T08:00:00Z");
  people = await followUpCast(world);
});

it("is taken back by the body that asked, until it is settled", async () => {
  const indicator = await putIndicator(world, people.board, { council: true, responsible_id: people.social.id });
  const coordinator = await people.coordinator.actor();
  const wish = { indicator, expectedVersion: 1, wish: "end", year: 2026, reason: "Det behövs inte." };
  const request = resultOf(await askIndicatorChange(world, coordinator, wish)).id;
  const stranger = await people.otherCoordinator.actor();
  await expectRefused(world, ["indicator_request"], () => withdrawIndicatorRequest(world, stranger, { request }));
  resultOf(await withdrawIndicatorRequest(world, coordinator, { request }));
  expect(await withdrawIndicatorRequest(world, coordinator, { request })).toMatchObject({
    problem: { kind: "too-late", key: "follow-up:indicator.decided-already" },
  });
});
