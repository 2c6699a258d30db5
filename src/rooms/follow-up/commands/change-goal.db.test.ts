import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, goalFields, type Plan, planCast, totalOf } from "../../../../tests/support/plan.ts";
import { addVersion } from "../../../../tests/support/programme-version.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { adoptGoal } from "./adopt-goal.ts";
import { changeGoal } from "./change-goal.ts";
import { proposeGoal } from "./propose-goal.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

const change = (goal: string, expectedVersion: number, more: object = {}) => {
  const { body: _, year: __, ...fields } = goalFields(plan, people.social);
  return { ...fields, goal, expectedVersion, ...more };
};
const goalRow = (id: string) => world.db.selectFrom("goal").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

describe("changing a goal", () => {
  it("changes a draft and what it serves", async () => {
    const { goal, actor } = await addPlan(world, plan, plan.planner, people.social);
    const wanted = change(goal, 1, { title: "Nya ord", requirements: [], areas: [plan.version.areas[1]] });
    expect(resultOf(await changeGoal(world, actor, wanted))).toEqual({ again: false });
    expect(await goalRow(goal)).toMatchObject({ title: "Nya ord", version: 2, state: "draft" });
    const requirements = world.db.selectFrom("goal_requirement").selectAll().where("goal_id", "=", goal);
    expect(await requirements.execute()).toEqual([]);
  });

  it("lets an adopted goal keep its decision when only its owner changes, and asks for a new one when its words do", async () => {
    const { goal, actor } = await addPlan(world, plan, plan.planner, people.social);
    resultOf(await proposeGoal(world, actor, { goal, expectedVersion: 1 }));
    resultOf(await adoptGoal(world, actor, { goal, expectedVersion: 2, day: "2026-03-01", paragraph: "§ 3" }));
    resultOf(await changeGoal(world, actor, change(goal, 3, { ownerRole: "Chef" })));
    expect(await goalRow(goal)).toMatchObject({ state: "adopted", paragraph: "§ 3" });
    expect(resultOf(await changeGoal(world, actor, change(goal, 4, { title: "Andra ord" })))).toEqual({ again: true });
    expect(await goalRow(goal)).toMatchObject({ state: "proposed", paragraph: null, adopted_day: null });
    expect(await totalOf(world, people.social)).toMatchObject({ goals: 1, planned: 1 });
  });

  it("keeps a requirement that has been struck since, and takes no new one that has", async () => {
    const { goal, actor } = await addPlan(world, plan, plan.otherPlanner, people.culture);
    const struck = world.newId();
    await addVersion(world, {
      ...{ programme: plan.programme, keeper: plan.board, number: 9, from: "2020-01-01", until: "2022-01-01" },
      areas: ["Gammalt"],
      demands: [{ id: struck, text: "Struket.", area: 0 }],
    });
    const asked = change(goal, 1, { requirements: [plan.demands.drill, struck] });
    expect(faultsOf(await changeGoal(world, actor, asked))).toEqual({
      requirements: "follow-up:problem.requirement-struck",
    });
    await arrange(world, (tx) =>
      tx.insertInto("goal_requirement").values({ id: world.newId(), goal_id: goal, requirement_id: struck }).execute(),
    );
    expect((await changeGoal(world, actor, asked)).ok).toBe(true);
  });

  it("tells what stands there now when somebody else has changed it, and loses nothing", async () => {
    const { goal, actor } = await addPlan(world, plan, plan.planner, people.social);
    resultOf(await changeGoal(world, actor, change(goal, 1, { title: "Först" })));
    expect(await changeGoal(world, actor, change(goal, 1, { title: "Sist" }))).toMatchObject({
      problem: { kind: "conflict", key: "follow-up:problem.changed-meanwhile", current: { title: "Först" } },
    });
    expect((await goalRow(goal)).title).toBe("Först");
  });

  it("refuses a stranger", async () => {
    const { goal } = await addPlan(world, plan, plan.planner, people.social);
    await expectRefused(world, ["goal", "goal_requirement", "goal_area"], async () =>
      changeGoal(world, await plan.otherPlanner.actor(), change(goal, 1, { title: "Annat" })),
    );
  });
});
