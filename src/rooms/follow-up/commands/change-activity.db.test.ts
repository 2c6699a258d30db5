import { beforeAll, describe, expect, it } from "vitest";
import { addPerson, cast } from "../../../../tests/support/cast.ts";
import { activityFields, addPlan, type Plan, planCast, setActivity } from "../../../../tests/support/plan.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { changeActivity } from "./change-activity.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

const change = (activity: string, expectedVersion: number, more: object = {}) => {
  const { goal: _, ...fields } = activityFields("");
  return { ...fields, activity, expectedVersion, requirements: [plan.demands.drill], ...more };
};
const row = (id: string) => world.db.selectFrom("activity").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

describe("changing an activity", () => {
  it("changes what is written, and tells what stands there when somebody was before", async () => {
    const { activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    resultOf(await changeActivity(world, actor, change(activity, 1, { title: "Öva larm", dueDay: "2026-06-01" })));
    expect(await row(activity)).toMatchObject({ title: "Öva larm", version: 2 });
    expect(await changeActivity(world, actor, change(activity, 1, { title: "Sist" }))).toMatchObject({
      problem: { kind: "conflict", current: { title: "Öva larm" } },
    });
    expect((await row(activity)).title).toBe("Öva larm");
  });

  it("must serve something, and lets an owner who has left stay until another is found", async () => {
    const { activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    const left = await addPerson(world, "Lars Lämnat", "case_officer", people.social);
    await setActivity(world, activity, { owner_id: left.id });
    const ended_day = Temporal.PlainDate.from("2026-03-01");
    await arrange(world, (tx) => tx.updateTable("person").set({ ended_day }).where("id", "=", left.id).execute());
    resultOf(await changeActivity(world, actor, change(activity, 1, { owner: left.id, ownerRole: "" })));
    const wrong = change(activity, 2, { requirements: [], owner: plan.otherPlanner.id, dueDay: "2025-01-01" });
    expect(faultsOf(await changeActivity(world, actor, wrong))).toEqual({
      requirements: "follow-up:problem.serves-nothing",
      owner: "follow-up:problem.owner-not-here",
      dueDay: "follow-up:problem.due-before-start",
    });
  });

  it("refuses a stranger, and an owner who does not plan", async () => {
    const { activity } = await addPlan(world, plan, plan.planner, people.social);
    const manager = await addPerson(world, "Eva Enhetschef", "unit_manager", people.social);
    await setActivity(world, activity, { owner_id: manager.id });
    for (const person of [manager, plan.otherPlanner]) {
      await expectRefused(world, ["activity", "activity_requirement"], async () =>
        changeActivity(world, await person.actor(), change(activity, 1)),
      );
    }
  });
});
