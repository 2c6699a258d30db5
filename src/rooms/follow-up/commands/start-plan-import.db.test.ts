import { beforeEach, describe, expect, it } from "vitest";
import { csv, goalRow, importCast } from "../../../../tests/support/plan-import.ts";
import { expectRefused, faultsOf } from "../../../../tests/support/refused.ts";
import { startPlanImport } from "./start-plan-import.ts";

let world: Awaited<ReturnType<typeof importCast>>["world"];
let people: Awaited<ReturnType<typeof importCast>>["people"];
let plan: Awaited<ReturnType<typeof importCast>>["plan"];
let bring: Awaited<ReturnType<typeof importCast>>["bring"];
let importOf: Awaited<ReturnType<typeof importCast>>["importOf"];
beforeEach(async () => {
  ({ world, people, plan, bring, importOf } = await importCast());
});

describe("taking in a file with a plan", () => {
  it("puts the file aside to be read through, once", async () => {
    const id = await bring(csv(goalRow("Vi övar")));
    expect(await importOf(id)).toMatchObject({
      body_id: people.social.id,
      year: 2026,
      name: "plan.csv",
      state: "read",
    });
    expect((await importOf(id)).started_by).toBe(plan.planner.id);
  });

  it("tells every fault, and refuses a stranger", async () => {
    const planner = await plan.planner.actor();
    expect(faultsOf(await startPlanImport(world, planner, { body: "x", year: "x" }))).toEqual({
      body: "follow-up:import.body",
      year: "follow-up:problem.year",
    });
    expect(faultsOf(await startPlanImport(world, planner, { body: people.social.id, year: "2026" }))).toEqual({
      files: "follow-up:import.nothing",
    });
    const { file_id: fileId } = await importOf(await bring(csv(goalRow("Vi övar"))));
    const asked = { body: people.social.id, year: "2026", files: [{ fileId, name: "x.csv", mediaType: "text/csv" }] };
    const stranger = await plan.otherPlanner.actor();
    await expectRefused(world, ["plan_import"], () => startPlanImport(world, stranger, asked));
  });
});
