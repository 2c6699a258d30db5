import { beforeEach, describe, expect, it } from "vitest";
import { recurringCast } from "../../../../tests/support/recurring.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { recurringPage } from "./recurring-page.ts";

let city: Awaited<ReturnType<typeof recurringCast>>;
beforeEach(async () => {
  city = await recurringCast();
});

describe("something that comes back", () => {
  it("is shown with its turns to those who work there, and to nobody else", async () => {
    const id = await city.add();
    const found = resultOf(await recurringPage(city.world, await city.plan.planner.actor(), { id }));
    expect([found.turns.length, found.mayWrite]).toEqual([4, true]);
    const reader = resultOf(await recurringPage(city.world, await city.people.registrar.actor(), { id }));
    expect(reader.mayWrite).toBe(false);
    expect(await recurringPage(city.world, await city.plan.otherPlanner.actor(), { id })).toMatchObject({
      problem: { kind: "missing" },
    });
  });
});
