import { beforeEach, describe, expect, it } from "vitest";
import { addPlan } from "../../../../tests/support/plan.ts";
import { importCast } from "../../../../tests/support/plan-import.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { planExport } from "./plan-export.ts";

let world: Awaited<ReturnType<typeof importCast>>["world"];
let people: Awaited<ReturnType<typeof importCast>>["people"];
let plan: Awaited<ReturnType<typeof importCast>>["plan"];
beforeEach(async () => {
  ({ world, people, plan } = await importCast());
});

describe("a plan to be fetched as a sheet", () => {
  it("has everything of one's own body, drafts too, and nothing of another's", async () => {
    const { activity, goal } = await addPlan(world, plan, plan.planner, people.social);
    const asked = { slug: people.social.slug, year: 2026 };
    const found = resultOf(await planExport(world, await plan.planner.actor(), asked));
    expect(found.plan.goals).toMatchObject([{ id: goal, version: 1, requirements: [plan.demands.drill] }]);
    expect(found.plan.activities).toMatchObject([
      { id: activity, set: { title: "Öva utrymning", due_day: "2026-05-31" } },
    ]);
    expect(found.names.parents.get(plan.council.area)).toBe("Staden klarar störningar");
    expect(await planExport(world, await plan.otherPlanner.actor(), asked)).toMatchObject({
      problem: { kind: "missing" },
    });
  });
});
