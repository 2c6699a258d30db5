import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast } from "../../../../tests/support/plan.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { keepText } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addEvidence } from "../commands/add-evidence.ts";
import { removeEvidence } from "../commands/remove-evidence.ts";
import { evidenceFile } from "./evidence-file.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("a file of evidence", () => {
  it("is for whoever may see its activity, until it is taken away", async () => {
    const { activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    const files = [await keepText(world, "rapport.txt", "Vi övade.")];
    const shown = { activity, kind: "file", title: "Rapport", day: "2026-03-01", files };
    const { id: evidence } = resultOf(await addEvidence(world, actor, shown));
    const asked = { activity, evidence };
    expect(resultOf(await evidenceFile(world, actor, asked))).toMatchObject({ name: "rapport.txt", size: 10 });
    for (const person of [plan.otherPlanner, plan.strategist]) {
      expect(await evidenceFile(world, await person.actor(), asked)).toMatchObject({ problem: { kind: "missing" } });
    }
    resultOf(await removeEvidence(world, actor, { ...asked, reason: "Fel." }));
    expect(await evidenceFile(world, actor, asked)).toMatchObject({ problem: { kind: "missing" } });
  });
});
