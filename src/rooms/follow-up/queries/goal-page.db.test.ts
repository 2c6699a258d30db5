import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast } from "../../../../tests/support/plan.ts";
import { addVersion } from "../../../../tests/support/programme-version.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { proposeGoal } from "../commands/propose-goal.ts";
import { goalPage } from "./goal-page.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("a goal", () => {
  it("is a draft for its own body alone, and the city's business when it is proposed", async () => {
    const { goal, actor } = await addPlan(world, plan, plan.planner, people.social);
    const seen = async (who: { actor(): Promise<typeof actor> }) =>
      (await goalPage(world, await who.actor(), { goal })).ok;
    expect([await seen(plan.planner), await seen(plan.strategist), await seen(plan.otherPlanner)]).toEqual([
      true,
      false,
      false,
    ]);
    resultOf(await proposeGoal(world, actor, { goal, expectedVersion: 1 }));
    expect([await seen(plan.strategist), await seen(plan.otherPlanner), await seen(people.auditor)]).toEqual([
      true,
      false,
      true,
    ]);
    expect((await goalPage(world, await people.nobody.actor(), { goal })).ok).toBe(false);
  });

  it("keeps a draft from auditors and administrators who sit elsewhere", async () => {
    const { goal } = await addPlan(world, plan, plan.otherPlanner, people.culture);
    for (const person of [people.auditor, people.administrator]) {
      expect((await goalPage(world, await person.actor(), { goal })).ok).toBe(false);
    }
  });

  it("shows what it serves, what is done for it and what may be done, the same as the guards ask", async () => {
    const { goal, actor } = await addPlan(world, plan, plan.planner, people.social);
    const found = resultOf(await goalPage(world, actor, { goal }));
    expect(found.served.requirements).toEqual([
      { id: plan.demands.drill, text: "Nämnderna ska öva varje år.", struck: false },
    ]);
    expect([found.activities.length, [...found.allowed]]).toEqual([1, ["change", "propose", "plan", "end"]]);
    expect([...resultOf(await goalPage(world, await people.registrar.actor(), { goal })).allowed]).toEqual([]);
    const council = resultOf(await goalPage(world, actor, { goal: plan.council.area }));
    expect(council.under.map(({ id }) => id)).toContain(goal);
    expect([...council.allowed]).toEqual([]);
  });

  it("says that a requirement has been struck when a new version is in force without it", async () => {
    const { goal, actor } = await addPlan(world, plan, plan.planner, people.social);
    const superseded_day = Temporal.PlainDate.from("2026-03-10");
    await arrange(world, (tx) =>
      tx.updateTable("programme_version").set({ superseded_day }).where("id", "=", plan.version.id).execute(),
    );
    await addVersion(world, {
      ...{ programme: plan.programme, keeper: plan.board, number: 2, from: "2026-03-10" },
      ...{ areas: ["Beredskap"], demands: [] },
    });
    expect(resultOf(await goalPage(world, actor, { goal })).served.requirements).toMatchObject([{ struck: true }]);
  });
});
