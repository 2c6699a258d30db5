import { beforeEach, describe, expect, it } from "vitest";
import { activityRow, csv, importCast } from "../../../../tests/support/plan-import.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { planImportPage } from "./plan-import-page.ts";

let world: Awaited<ReturnType<typeof importCast>>["world"];
let plan: Awaited<ReturnType<typeof importCast>>["plan"];
let bring: Awaited<ReturnType<typeof importCast>>["bring"];
beforeEach(async () => {
  ({ world, plan, bring } = await importCast());
});

describe("a file on its way in", () => {
  it("shows how far it has come and what is wrong, a hundred at a time, to the body's planners alone", async () => {
    const rows = Array.from({ length: 140 }, (_, at) => activityRow("Inget mål", `Övning ${at}`));
    const id = await bring(csv(...rows));
    const planner = await plan.planner.actor();
    const first = resultOf(await planImportPage(world, planner, { id, page: 1 }));
    expect([first.state, first.faultTotal, first.faults.length, first.faults[0]?.row]).toEqual(["read", 140, 100, 2]);
    const second = resultOf(await planImportPage(world, planner, { id, page: 2 }));
    expect([second.faults.length, second.faults[0]?.row]).toEqual([40, 102]);
    expect(await planImportPage(world, await plan.otherPlanner.actor(), { id, page: 1 })).toMatchObject({
      problem: { kind: "missing" },
    });
  });
});
