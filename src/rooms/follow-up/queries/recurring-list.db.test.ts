import { beforeEach, describe, expect, it } from "vitest";
import { recurringCast } from "../../../../tests/support/recurring.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { recurringList } from "./recurring-list.ts";

let city: Awaited<ReturnType<typeof recurringCast>>;
beforeEach(async () => {
  city = await recurringCast();
});

describe("what comes back at a body", () => {
  it("is listed with its next turn for those who work there, and for nobody else", async () => {
    const id = await city.add();
    const slug = city.people.social.slug;
    const { rows } = resultOf(await recurringList(city.world, await city.plan.planner.actor(), { slug }));
    expect(rows).toMatchObject([{ id, title: "Larmprov", every: "quarter", endedDay: null }]);
    expect(rows[0]?.nextDue?.toString()).toBe("2026-01-30");
    expect(await recurringList(city.world, await city.plan.otherPlanner.actor(), { slug })).toMatchObject({
      problem: { kind: "missing" },
    });
  });
});
