import { beforeEach, expect, it } from "vitest";
import { activityRow, csv, importCast } from "../../../../tests/support/plan-import.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { planImportFaults } from "./plan-import-faults.ts";

let cast: Awaited<ReturnType<typeof importCast>>;
beforeEach(async () => {
  cast = await importCast();
});

it("lists every fault however many there are, in the order of the sheet, to the body's planners alone", async () => {
  const { world, plan, bring } = cast;
  const id = await bring(csv(...Array.from({ length: 1_200 }, (_, at) => activityRow("Inget mål", `Övning ${at}`))));
  const { faults, year } = resultOf(await planImportFaults(world, await plan.planner.actor(), { id }));
  expect([year, faults.length, faults[0]?.row, faults.at(-1)?.row]).toEqual([2026, 1_200, 2, 1_201]);
  expect(await planImportFaults(world, await plan.otherPlanner.actor(), { id })).toMatchObject({
    problem: { kind: "missing" },
  });
});
