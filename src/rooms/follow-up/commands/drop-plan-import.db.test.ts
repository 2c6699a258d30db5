import { beforeEach, describe, expect, it } from "vitest";
import { csv, goalRow, importCast } from "../../../../tests/support/plan-import.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { dropPlanImport } from "./drop-plan-import.ts";

let world: Awaited<ReturnType<typeof importCast>>["world"];
let plan: Awaited<ReturnType<typeof importCast>>["plan"];
let bring: Awaited<ReturnType<typeof importCast>>["bring"];
let importOf: Awaited<ReturnType<typeof importCast>>["importOf"];
let write: Awaited<ReturnType<typeof importCast>>["write"];
let titles: Awaited<ReturnType<typeof importCast>>["titles"];
beforeEach(async () => {
  ({ world, plan, bring, importOf, write, titles } = await importCast());
});

describe("throwing a file away", () => {
  it("is for the body's planners, until it is being written", async () => {
    const id = await bring(csv(goalRow("Vi övar")));
    const stranger = await plan.otherPlanner.actor();
    await expectRefused(world, ["plan_import"], () => dropPlanImport(world, stranger, { import: id }));
    const planner = await plan.planner.actor();
    expect(faultsOf(await dropPlanImport(world, planner, { import: "x" }))).toEqual({
      import: "follow-up:import.missing",
    });
    resultOf(await dropPlanImport(world, planner, { import: id }));
    expect(await importOf(id)).toMatchObject({ state: "dropped", file_id: null });
    const other = await bring(csv(goalRow("Vi övar")));
    await write(other);
    expect(await dropPlanImport(world, planner, { import: other })).toMatchObject({
      problem: { key: "follow-up:import.not-now" },
    });
    expect(await titles("goal")).toEqual(["Vi övar"]);
  });
});
