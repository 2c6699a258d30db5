import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast, setActivity } from "../../../../tests/support/plan.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { proposePlan } from "../commands/propose-plan.ts";
import { followUpDue } from "./follow-up-due.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("what is due", () => {
  it("is one's own activities that are near, goals to look at, and plans to adopt for those who note it", async () => {
    const { goal, activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    const mine = { owner_id: plan.planner.id, due_day: Temporal.PlainDate.from("2026-04-09") };
    await setActivity(world, activity, mine);
    const far = await addPlan(world, plan, plan.planner, people.social);
    await setActivity(world, far.activity, { ...mine, due_day: Temporal.PlainDate.from("2026-04-10") });
    resultOf(await proposePlan(world, actor, { body: people.social.id, year: 2026 }));
    const review = { owner_id: plan.planner.id, next_review: Temporal.PlainDate.from("2026-03-10") };
    await arrange(world, (tx) => tx.updateTable("goal").set(review).where("id", "=", goal).execute());
    const due = async (person: { actor(): Promise<typeof actor> }) =>
      resultOf(await followUpDue(world, await person.actor(), {})).map(({ kind, href }) => [kind, href]);
    expect(await due(plan.planner)).toEqual([
      ["follow-up:due.activity", `/uppfoljning/aktiviteter/${activity}/uppdatera`],
      ["follow-up:due.goal", `/uppfoljning/mal/${goal}/bedom`],
      ["follow-up:due.adopt", `/uppfoljning/organ/${people.social.slug}/anta?ar=2026`],
    ]);
    expect(await due(plan.otherPlanner)).toEqual([]);
    expect(await due(people.registrar)).toEqual([]);
    // Of a year that is over nobody is asked any more: its last report has said how the goal went.
    world.clock.set("2027-01-02T08:00:00Z");
    expect((await due(plan.planner)).map(([kind]) => kind)).not.toContain("follow-up:due.goal");
  });
});
