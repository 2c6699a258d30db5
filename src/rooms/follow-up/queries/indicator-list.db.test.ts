import { beforeAll, expect, it } from "vitest";
import { type FollowUpCast, followUpCast, putGoal, putIndicator } from "../../../../tests/support/period.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { recordValue } from "../commands/record-value.ts";
import { indicatorList } from "./indicator-list.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld("2026-03-10T08:00:00Z");
  people = await followUpCast(world);
});

it("has the council's and one's own, judges none without a target, and marks what is stale", async () => {
  const own = await putIndicator(world, people.social, { name: "Egen" });
  await putIndicator(world, people.culture, { name: "Någon annans" });
  const counted = { source: "computed", computed_by: "goals_adopted_in_time", council: true, name: "Antagna i tid" };
  await putIndicator(world, people.board, counted);
  const goal = { adopted_day: Temporal.PlainDate.from("2025-12-10") };
  await putGoal(world, people.social, goal);
  await putGoal(world, people.culture);
  const coordinator = await people.coordinator.actor();
  const list = async () =>
    resultOf(await indicatorList(world, coordinator, {})).map(({ name, value, judgement, stale }) => [
      name,
      value,
      judgement,
      stale,
    ]);
  expect(await list()).toEqual([
    ["Antagna i tid", 50, "no-target", false],
    ["Egen", null, "no-value", true],
  ]);
  const said = { indicator: own, expectedVersion: 1, year: 2025, part: "year", kind: "outcome", value: 70 };
  resultOf(await recordValue(world, coordinator, said));
  expect((await list())[1]).toEqual(["Egen", 70, "no-target", false]);
});
