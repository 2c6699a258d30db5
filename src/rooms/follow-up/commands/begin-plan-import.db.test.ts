import { beforeEach, describe, expect, it } from "vitest";
import { csv, goalRow, importCast } from "../../../../tests/support/plan-import.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { beginPlanImport } from "./begin-plan-import.ts";

let world: Awaited<ReturnType<typeof importCast>>["world"];
let plan: Awaited<ReturnType<typeof importCast>>["plan"];
let bring: Awaited<ReturnType<typeof importCast>>["bring"];
let importOf: Awaited<ReturnType<typeof importCast>>["importOf"];
let begin: Awaited<ReturnType<typeof importCast>>["begin"];
beforeEach(async () => {
  ({ world, plan, bring, importOf, begin } = await importCast());
});

describe("saying that a file is to be written", () => {
  it("is for the body's planners, of what they have seen, and once", async () => {
    const id = await bring(csv(goalRow("Vi övar")));
    const { version } = await importOf(id);
    const stranger = await plan.otherPlanner.actor();
    const asked = { import: id, expectedVersion: version };
    await expectRefused(world, ["plan_import"], () => beginPlanImport(world, stranger, asked));
    const planner = await plan.planner.actor();
    expect(await beginPlanImport(world, planner, { import: id, expectedVersion: version - 1 })).toMatchObject({
      problem: { kind: "conflict" },
    });
    expect(faultsOf(await beginPlanImport(world, planner, { import: "x", expectedVersion: "x" }))).toEqual({
      import: "follow-up:import.missing",
      expectedVersion: "web:field.malformed",
    });
    resultOf(await begin(id));
    expect(await importOf(id)).toMatchObject({ state: "writing", rows_done: 0 });
    expect(await begin(id)).toMatchObject({ problem: { key: "follow-up:import.not-now" } });
  });
});
