import { beforeAll, expect, it } from "vitest";
import { type FollowUpCast, followUpCast, putIndicator } from "../../../../tests/support/period.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { recordValue } from "./record-value.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld("2026-03-10T08:00:00Z");
  people = await followUpCast(world);
});

it("is an outcome, an estimate, or not measured with the reason; what was said before stays", async () => {
  const indicator = await putIndicator(world, people.social);
  const coordinator = await people.coordinator.actor();
  const asked = { indicator, expectedVersion: 1, year: 2025, part: "year", kind: "estimate", value: "88" };
  resultOf(await recordValue(world, coordinator, asked));
  const unmeasured = { ...asked, kind: "not_measured", value: "", reason: "Enkäten ställdes in." };
  expect(await recordValue(world, coordinator, unmeasured)).toMatchObject({
    problem: { kind: "conflict", current: { kind: "estimate", value: "88" } },
  });
  resultOf(await recordValue(world, coordinator, { ...unmeasured, expectedVersion: 2 }));
  const said = world.db.selectFrom("indicator_value").select(["kind", "value", "current"]).orderBy("id");
  expect(await said.execute()).toEqual([
    { kind: "estimate", value: "88", current: false },
    { kind: "not_measured", value: null, current: true },
  ]);
  expect(faultsOf(await recordValue(world, coordinator, { ...asked, year: 2027, value: "" }))).toEqual({
    year: "follow-up:indicator.year-ahead",
    value: "follow-up:indicator.value-missing",
  });
  expect(faultsOf(await recordValue(world, coordinator, { ...unmeasured, value: "1", reason: "" }))).toEqual({
    value: "follow-up:indicator.value-though-not-measured",
    reason: "follow-up:indicator.not-measured-reason",
  });
  const stranger = await people.otherCoordinator.actor();
  await expectRefused(world, ["indicator_value"], () => recordValue(world, stranger, asked));
});

it("is never typed where it is counted", async () => {
  const counted = { source: "computed", computed_by: "done_with_evidence" };
  const indicator = await putIndicator(world, people.social, counted);
  const asked = { indicator, expectedVersion: 1, year: 2025, part: "year", kind: "outcome", value: 100 };
  expect(await recordValue(world, await people.coordinator.actor(), asked)).toMatchObject({
    problem: { kind: "too-late", key: "follow-up:indicator.is-computed" },
  });
});
