import { beforeEach, describe, expect, it } from "vitest";
import { addPerson, cast } from "../../../../tests/support/cast.ts";
import { demoPlan } from "../../../../tests/support/demo-plan.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { loadPlan } from "./load-plan.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Awaited<ReturnType<typeof demoPlan>>["plan"];

beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
  ({ plan } = await demoPlan(world, people.social));
});

describe("loadPlan", () => {
  it("writes goals and activities with all that was said of them, owned by whoever has the role, and counts the year", async () => {
    const manager = await addPerson(world, "Gun Enhetschefsson", "unit_manager", people.social);
    expect(resultOf(await loadPlan(world, theHouse, plan)).goals).toBe(1);
    const activities = await world.db.selectFrom("activity").select(["owner_id", "evidence_count"]).execute();
    expect(activities.map((one) => one.owner_id)).toEqual([manager.id, manager.id, manager.id]);
    expect(activities.map((one) => one.evidence_count).toSorted()).toEqual([0, 0, 1]);
    expect(await world.db.selectFrom("activity_update").select("id").execute()).toHaveLength(6);
    expect(await world.db.selectFrom("follow_up_total").selectAll().executeTakeFirst()).toMatchObject({
      ...{ goals: 1, goals_adopted: 1, done: 2, ongoing: 1, done_bare: 1 },
    });
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
  });

  it("leaves a body that has goals alone", async () => {
    resultOf(await loadPlan(world, theHouse, plan));
    expect(resultOf(await loadPlan(world, theHouse, plan)).goals).toBe(0);
    expect(await world.db.selectFrom("activity").select("id").execute()).toHaveLength(3);
  });

  it("is for the house alone", async () => {
    await expectRefused(world, ["goal", "activity"], async () =>
      loadPlan(world, await people.administrator.actor(), plan),
    );
  });
});
