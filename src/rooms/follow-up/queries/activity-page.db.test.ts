import { beforeAll, describe, expect, it } from "vitest";
import { addPerson, cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast, setActivity } from "../../../../tests/support/plan.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { commentActivity } from "../commands/comment-activity.ts";
import { copyPlan } from "../commands/copy-plan.ts";
import { proposeGoal } from "../commands/propose-goal.ts";
import { updateActivity } from "../commands/update-activity.ts";
import { activityPage } from "./activity-page.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("an activity", () => {
  it("shows all that has been told and said of it, and who may do what", async () => {
    const { activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    const told = { activity, expectedVersion: 1, state: "ongoing", health: "on_track", percent: "20", note: "Igång." };
    resultOf(await updateActivity(world, actor, told));
    resultOf(await commentActivity(world, actor, { activity, text: "Bra!" }));
    const found = resultOf(await activityPage(world, actor, { activity }));
    expect(found.life.updates).toMatchObject([{ note: "Igång.", percent: 20, who: plan.planner.name }]);
    expect(found.life.comments).toMatchObject([{ text: "Bra!" }]);
    expect(found.history.map(({ action }) => action)).toEqual(["follow-up/add-activity"]);
    expect(found.may).toEqual({ plan: true, update: true, comment: true });
    expect(resultOf(await activityPage(world, await people.registrar.actor(), { activity })).may).toEqual({
      ...{ plan: false, update: false, comment: false },
    });
  });

  it("says how it came there also when it came with many others, or from before there was a trail", async () => {
    const { goal, activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    resultOf(await proposeGoal(world, actor, { goal, expectedVersion: 1 }));
    const asked = { body: people.social.id, year: 2027, goals: [goal], activities: [activity] };
    resultOf(await copyPlan(world, actor, asked));
    const copies = world.db.selectFrom("activity").select("id").where("copied_from_id", "=", activity);
    const copy = (await copies.executeTakeFirstOrThrow()).id;
    const [came] = resultOf(await activityPage(world, actor, { activity: copy })).history;
    expect(came).toMatchObject({ action: "follow-up/copy-plan", who: plan.planner.name });
    expect(came?.sentence).toContain("kopierade 1 mål och 1 aktiviteter från 2026 till 2027");
    await setActivity(world, copy, { created_at: Temporal.Instant.from("2025-12-02T13:00:00Z") });
    expect(resultOf(await activityPage(world, actor, { activity: copy })).history).toMatchObject([
      { who: null, sentence: null, at: Temporal.Instant.from("2025-12-02T13:00:00Z") },
    ]);
  });

  it("lets whoever owns it update it, and says when they have left", async () => {
    const { activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    const manager = await addPerson(world, "Eva Enhetschef", "unit_manager", people.social);
    await setActivity(world, activity, { owner_id: manager.id });
    const found = resultOf(await activityPage(world, await manager.actor(), { activity }));
    expect([found.may, found.activity.ownerLeft]).toEqual([{ plan: false, update: true, comment: true }, false]);
    const ended_day = Temporal.PlainDate.from("2026-03-09");
    await arrange(world, (tx) => tx.updateTable("person").set({ ended_day }).where("id", "=", manager.id).execute());
    expect(resultOf(await activityPage(world, actor, { activity })).activity.ownerLeft).toBe(true);
  });

  it("is not there for another body, nor for the city under a draft", async () => {
    const { activity } = await addPlan(world, plan, plan.planner, people.social);
    for (const person of [plan.otherPlanner, plan.strategist]) {
      expect(await activityPage(world, await person.actor(), { activity })).toMatchObject({
        problem: { kind: "missing" },
      });
    }
  });
});
