import { beforeAll, expect, it } from "vitest";
import {
  type FollowUpCast,
  followUpCast,
  putActivity,
  putGoal,
  putIndicator,
} from "../../../../tests/support/period.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { recordValue } from "../commands/record-value.ts";
import { setTarget } from "../commands/set-target.ts";
import { indicatorPage } from "./indicator-page.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld("2026-03-10T08:00:00Z");
  people = await followUpCast(world);
});

it("has the series with target and judgement, and what the reader may do", async () => {
  const indicator = await putIndicator(world, people.social, { better: "lower" });
  const coordinator = await people.coordinator.actor();
  resultOf(await setTarget(world, coordinator, { indicator, expectedVersion: 1, year: 2025, target: 10 }));
  resultOf(await setTarget(world, coordinator, { indicator, expectedVersion: 2, year: 2026, target: 8 }));
  const said = { indicator, part: "year", kind: "outcome" };
  resultOf(await recordValue(world, coordinator, { ...said, expectedVersion: 3, year: 2024, value: 14 }));
  resultOf(await recordValue(world, coordinator, { ...said, expectedVersion: 4, year: 2025, value: 9 }));
  const found = resultOf(await indicatorPage(world, coordinator, { indicator }));
  expect(found.series.map(({ year, value, target, judgement }) => [year, value, target, judgement])).toEqual([
    [2024, 14, null, "no-target"],
    [2025, 9, 10, "reached"],
    [2026, null, 8, "no-value"],
  ]);
  expect([found.mayRecord, found.mayTarget, found.mayAsk, found.mayDecide, found.stale]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  const stranger = await people.otherCoordinator.actor();
  expect(await indicatorPage(world, stranger, { indicator })).toMatchObject({ problem: { kind: "missing" } });
});

it("counts what is computed, for the body alone, and shows the question that is asked", async () => {
  const goal = await putGoal(world, people.social);
  const done = { state: "done", done_day: Temporal.PlainDate.from("2026-02-01"), evidence_count: 1 };
  await putActivity(world, goal, done);
  await putActivity(world, goal, { ...done, evidence_count: 0 });
  await putActivity(world, await putGoal(world, people.culture), { ...done, evidence_count: 0 });
  const counted = { source: "computed", computed_by: "done_with_evidence" };
  const indicator = await putIndicator(world, people.social, counted);
  const found = resultOf(await indicatorPage(world, await people.officer.actor(), { indicator }));
  expect(found.series.at(-1)).toMatchObject({ year: 2026, value: 50, judgement: "no-target" });
  expect(found.series[0]).toMatchObject({ year: 2023, value: null, judgement: "no-value" });
  expect(found.sql).toContain("a.evidence_count > 0");
  expect(found.mayRecord).toBe(false);
});
