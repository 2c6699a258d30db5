import { beforeAll, describe, expect, it } from "vitest";
import { addPerson, cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast, setActivity, totalOf } from "../../../../tests/support/plan.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { proposeGoal } from "./propose-goal.ts";
import { updateActivity } from "./update-activity.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

const tell = (activity: string, expectedVersion: number, more: object = {}) => ({
  ...{ activity, expectedVersion, state: "ongoing", health: "on_track", percent: "40 %", note: "Bokat lokal." },
  ...more,
});
const row = (id: string) => world.db.selectFrom("activity").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

describe("saying how an activity goes", () => {
  it("is kept each time, and counted", async () => {
    const { goal, activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    resultOf(await proposeGoal(world, actor, { goal, expectedVersion: 1 }));
    resultOf(await updateActivity(world, actor, tell(activity, 1)));
    const done = { state: "done", percent: "", doneDay: "2026-03-09", noEvidenceReason: "Muntlig genomgång." };
    resultOf(await updateActivity(world, actor, tell(activity, 2, done)));
    const told = world.db.selectFrom("activity_update").select(["state", "percent", "note"]);
    expect(await told.where("activity_id", "=", activity).orderBy("id").execute()).toEqual([
      { state: "ongoing", percent: 40, note: "Bokat lokal." },
      { state: "done", percent: 100, note: "Bokat lokal." },
    ]);
    expect((await row(activity)).done_day?.toString()).toBe("2026-03-09");
    expect(await totalOf(world, people.social)).toMatchObject({ done: 1, doneBare: 1, ongoing: 0 });
    resultOf(await updateActivity(world, actor, tell(activity, 3)));
    expect(await row(activity)).toMatchObject({ state: "ongoing", done_day: null, no_evidence_reason: null });
  });

  it("tells every fault: over a hundred percent, no state, done without evidence, a day to come", async () => {
    const { activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    const wrong = { percent: "140", state: "klart", health: "", expectedVersion: "x" };
    expect(faultsOf(await updateActivity(world, actor, tell(activity, 1, wrong)))).toEqual({
      percent: "follow-up:problem.percent",
      state: "follow-up:problem.state",
      health: "follow-up:problem.health",
      expectedVersion: "web:field.malformed",
    });
    expect(
      faultsOf(await updateActivity(world, actor, tell(activity, 1, { state: "done", doneDay: "2026-04-01" }))),
    ).toEqual({ noEvidenceReason: "follow-up:problem.no-evidence", doneDay: "follow-up:problem.not-yet" });
    expect(faultsOf(await updateActivity(world, actor, tell(activity, 1, { state: "stopped" })))).toEqual({
      stoppedReason: "follow-up:problem.stopped-reason",
    });
    expect((await row(activity)).version).toBe(1);
  });

  it("tells the second of two what the first did, and loses neither's history", async () => {
    const { activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    const both = await Promise.all([
      updateActivity(world, actor, tell(activity, 1, { percent: "50" })),
      updateActivity(world, actor, tell(activity, 1, { percent: "60" })),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const stands = (await row(activity)).percent;
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: "conflict", current: { percent: stands } } });
  });

  it("is for planners and for whoever owns it", async () => {
    const { activity } = await addPlan(world, plan, plan.planner, people.social);
    const manager = await addPerson(world, "Eva Enhetschef", "unit_manager", people.social);
    for (const person of [manager, plan.otherPlanner, people.auditor]) {
      await expectRefused(world, ["activity", "activity_update"], async () =>
        updateActivity(world, await person.actor(), tell(activity, 1)),
      );
    }
    await setActivity(world, activity, { owner_id: manager.id });
    expect((await updateActivity(world, await manager.actor(), tell(activity, 1))).ok).toBe(true);
  });
});
