import { beforeEach, describe, expect, it } from "vitest";
import { recurringCast } from "../../../../tests/support/recurring.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { makeTurns } from "../jobs/make-turns.ts";
import { endTemplate } from "./end-template.ts";

let world: Awaited<ReturnType<typeof recurringCast>>["world"];
let plan: Awaited<ReturnType<typeof recurringCast>>["plan"];
let turnsOf: Awaited<ReturnType<typeof recurringCast>>["turnsOf"];
let add: Awaited<ReturnType<typeof recurringCast>>["add"];
beforeEach(async () => {
  ({ world, plan, turnsOf, add } = await recurringCast());
});

describe("ending what comes back", () => {
  it("is ended with a reason, and cannot be ended twice", async () => {
    const template = await add();
    const end = async (reason: string) => endTemplate(world, await plan.planner.actor(), { template, reason });
    expect(faultsOf(await end(" "))).toEqual({ reason: "follow-up:recurring.reason-missing" });
    const { count } = resultOf(await end("Nytt larm."));
    expect(count).toBe((await turnsOf(template)).filter((line) => line.includes("stopped")).length);
    expect(count).toBeGreaterThan(0);
    expect(await end("Igen.")).toMatchObject({ problem: { key: "follow-up:recurring.ended-already" } });
    await makeTurns(world, {});
    expect(await turnsOf(template)).toHaveLength(4);
  });

  it("refuses a stranger", async () => {
    const template = await add();
    const stranger = await plan.otherPlanner.actor();
    const asked = { template, reason: "Nej." };
    await expectRefused(world, ["activity", "activity_template"], () => endTemplate(world, stranger, asked));
  });
});
