import { beforeAll, expect, it } from "vitest";
import { type FollowUpCast, followUpCast, putIndicator } from "../../../../tests/support/period.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { setTarget } from "./set-target.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld("2026-03-10T08:00:00Z");
  people = await followUpCast(world);
});

it("is set and set anew for a year, by the body itself", async () => {
  const own = await putIndicator(world, people.social);
  const coordinator = await people.coordinator.actor();
  const asked = { indicator: own, expectedVersion: 1, year: "2026", target: "80" };
  resultOf(await setTarget(world, coordinator, asked));
  const second = { ...asked, target: "85,5 %" };
  expect(await setTarget(world, coordinator, second)).toMatchObject({
    problem: { kind: "conflict", current: { target: "80" } },
  });
  resultOf(await setTarget(world, coordinator, { ...second, expectedVersion: 2 }));
  expect(await world.db.selectFrom("indicator_target").select(["year", "target"]).execute()).toEqual([
    { year: 2026, target: "85.5" },
  ]);
  expect(faultsOf(await setTarget(world, coordinator, { ...asked, year: "26", target: "x" }))).toEqual({
    year: "follow-up:problem.year",
    target: "follow-up:indicator.not-a-number",
  });
  expect(faultsOf(await setTarget(world, coordinator, { ...asked, target: "" }))).toEqual({
    target: "follow-up:indicator.target-missing",
  });
  const stranger = await people.otherCoordinator.actor();
  await expectRefused(world, ["indicator_target"], () => setTarget(world, stranger, asked));
});

it("is the council's to change where the council has decided", async () => {
  const councils = await putIndicator(world, people.board, { council: true });
  const asked = { indicator: councils, expectedVersion: 1, year: 2026, target: 80 };
  expect(await setTarget(world, await people.strategist.actor(), asked)).toMatchObject({
    problem: { kind: "too-late", key: "follow-up:indicator.council-decides" },
  });
});
