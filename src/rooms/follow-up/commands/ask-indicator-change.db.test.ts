import { beforeAll, expect, it } from "vitest";
import { type FollowUpCast, followUpCast, putIndicator } from "../../../../tests/support/period.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { askIndicatorChange } from "./ask-indicator-change.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld("2026-03-10T08:00:00Z");
  people = await followUpCast(world);
});

const wish = { expectedVersion: 1, wish: "target", year: 2026, target: "95", reason: "Fler ska öva." };

it("is asked by the responsible body, of the council's indicators only", async () => {
  const indicator = await putIndicator(world, people.board, { council: true, responsible_id: people.social.id });
  const coordinator = await people.coordinator.actor();
  resultOf(await askIndicatorChange(world, coordinator, { indicator, ...wish }));
  expect(await askIndicatorChange(world, coordinator, { indicator, ...wish })).toMatchObject({
    problem: { kind: "conflict", key: "follow-up:indicator.changed-meanwhile" },
  });
  const stranger = await people.otherCoordinator.actor();
  await expectRefused(world, ["indicator_request"], () => askIndicatorChange(world, stranger, { indicator, ...wish }));
  const own = await putIndicator(world, people.social);
  expect(await askIndicatorChange(world, coordinator, { indicator: own, ...wish })).toMatchObject({
    problem: { kind: "too-late", key: "follow-up:indicator.not-councils" },
  });
});

it("says what is missing for each wish", async () => {
  const indicator = await putIndicator(world, people.board, { council: true, responsible_id: people.social.id });
  const coordinator = await people.coordinator.actor();
  const ask = (more: object) => askIndicatorChange(world, coordinator, { indicator, ...wish, target: "", ...more });
  expect(faultsOf(await ask({ wish: "target" }))).toEqual({ target: "follow-up:indicator.target-missing" });
  expect(faultsOf(await ask({ wish: "definition" }))).toEqual({ about: "follow-up:indicator.definition-missing" });
  expect(faultsOf(await ask({ wish: "responsible" }))).toEqual({
    responsible: "follow-up:indicator.responsible-missing",
  });
  expect(faultsOf(await ask({ wish: "allt", reason: "" }))).toEqual({
    wish: "follow-up:indicator.wish-missing",
    reason: "follow-up:indicator.wish-reason",
  });
});
