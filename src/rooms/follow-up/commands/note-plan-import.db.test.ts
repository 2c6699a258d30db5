import { beforeEach, describe, expect, it } from "vitest";
import { csv, goalRow, importCast } from "../../../../tests/support/plan-import.ts";
import { expectRefused } from "../../../../tests/support/refused.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { notePlanImport } from "./note-plan-import.ts";

let world: Awaited<ReturnType<typeof importCast>>["world"];
let plan: Awaited<ReturnType<typeof importCast>>["plan"];
let bring: Awaited<ReturnType<typeof importCast>>["bring"];
let importOf: Awaited<ReturnType<typeof importCast>>["importOf"];
beforeEach(async () => {
  ({ world, plan, bring, importOf } = await importCast());
});

describe("what was found in a file", () => {
  it("is noted by the house alone, and once", async () => {
    const id = await bring(csv(goalRow("Vi övar")));
    const found = { import: id, rows: 1, counts: {}, faults: [], failed: true };
    const planner = await plan.planner.actor();
    await expectRefused(world, ["plan_import"], () => notePlanImport(world, planner, found));
    expect(await notePlanImport(world, theHouse, found)).toMatchObject({
      problem: { key: "follow-up:import.not-now" },
    });
    expect((await importOf(id)).state).toBe("read");
  });
});
