import { expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { demoPlan } from "../../../../tests/support/demo-plan.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { contentHash } from "../queries/content-hash.ts";
import type { ReportContent } from "../rules/report-content.ts";
import { loadPlan } from "./load-plan.ts";
import { loadReports } from "./load-reports.ts";
import { loadWheels } from "./load-wheels.ts";

it("freezes what a body had to tell at each cut-off day, with its hash, once, and is for the house alone", async () => {
  const world = await testWorld("2026-11-28T08:00:00Z");
  const people = await cast(world);
  const { board, plan } = await demoPlan(world, people.social);
  resultOf(await loadPlan(world, theHouse, plan));
  resultOf(await loadWheels(world, theHouse, { body: board.slug, years: [2026] }));
  const periods = await world.db
    .selectFrom("follow_up_period")
    .select(["id", "year", "kind", "cut_off as cutOff", "due_day as dueDay"])
    .where("kind", "in", ["plan", "t1"])
    .orderBy("due_day")
    .execute();
  const asked = { body: people.social.slug, periods: periods.map((one) => ({ ...one, fate: "late" })) };
  await expectRefused(world, ["period_report", "goal_assessment"], async () =>
    loadReports(world, await people.administrator.actor(), asked),
  );
  expect(resultOf(await loadReports(world, theHouse, asked)).reports).toBe(2);
  expect(resultOf(await loadReports(world, theHouse, asked)).reports).toBe(0);
  const rows = await world.db.selectFrom("period_report").selectAll().orderBy("handed_in_at").execute();
  const contents = rows.map(({ content }) => content as ReportContent);
  expect(rows.map(({ sha256 }) => sha256)).toEqual(contents.map(contentHash));
  expect(rows.map(({ late }) => late)).toEqual([true, true]);
  expect(contents.map(({ figures: { total } }) => [total.planned, total.ongoing, total.done])).toEqual([
    [3, 0, 0],
    [0, 1, 2],
  ]);
  const assessed = await world.db.selectFrom("goal_assessment").select("fulfilment").execute();
  expect(assessed).toEqual([{ fulfilment: "wholly" }]);
});
