import { beforeEach, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import {
  activityFields,
  addPlan,
  goalFields,
  type Plan,
  planCast,
  setActivity,
  totalOf,
} from "../../../../tests/support/plan.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { addActivity } from "./add-activity.ts";
import { addGoal } from "./add-goal.ts";
import { changeMany } from "./change-many.ts";
import { proposeGoal } from "./propose-goal.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
let goal: string;
let ids: string[];
beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
  const made = await addPlan(world, plan, plan.planner, people.social);
  goal = made.goal;
  const other = resultOf(await addActivity(world, made.actor, { ...activityFields(goal), title: "Larma" })).id;
  ids = [made.activity, other];
});
const many = async (more: object, seen = ids.map((id) => `${id}:1`).join(",")) =>
  changeMany(world, await plan.planner.actor(), {
    body: people.social.id,
    year: "2026",
    activities: ids.join(","),
    seen,
    ...more,
  });
const rows = () => world.db.selectFrom("activity").selectAll().where("id", "in", ids).orderBy("title").execute();

describe("changing many activities at once", () => {
  it("changes what is said and nothing else, counts the year and tells it on each", async () => {
    const actor = await plan.planner.actor();
    resultOf(await proposeGoal(world, actor, { goal, expectedVersion: 1 }));
    const to = resultOf(await addGoal(world, actor, { ...goalFields(plan, people.social), title: "Annat" })).id;
    const change = { state: "ongoing", health: "at_risk", note: "Försenad leverans", dueDay: "2026-06-30" };
    const result = resultOf(await many({ ...change, owner: plan.planner.id }));
    expect(result).toMatchObject({ left: 0 });
    expect(await rows()).toMatchObject([
      { state: "ongoing", health: "at_risk", owner_id: plan.planner.id, goal_id: goal, version: 2 },
      { state: "ongoing", health: "at_risk", why: "Alla ska hitta ut.", version: 2 },
    ]);
    expect(await totalOf(world, people.social)).toMatchObject({ planned: 0, ongoing: 2 });
    const told = await world.db.selectFrom("activity_update").select(["note", "state"]).execute();
    expect(told).toEqual([1, 2].map(() => ({ note: "Försenad leverans", state: "ongoing" })));
    resultOf(await many({ goal: to }, ids.map((id) => `${id}:2`).join(",")));
    expect((await rows()).map(({ goal_id }) => goal_id)).toEqual([to, to]);
    expect(await totalOf(world, people.social)).toMatchObject({ ongoing: 0 });
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
  });

  it("leaves those that cannot be changed so, and changes the others", async () => {
    await setActivity(world, ids[0] ?? "", { evidence_count: 1 });
    expect(resultOf(await many({ state: "done" }))).toEqual({ ids: [ids[0]], left: 1 });
    expect((await rows()).map(({ state, percent }) => [state, percent])).toEqual([
      ["planned", null],
      ["done", 100],
    ]);
  });

  it("changes nothing when one has been changed since it was shown, and says which", async () => {
    await setActivity(world, ids[1] ?? "", { version: 2 });
    expect(await many({ state: "ongoing" })).toMatchObject({
      problem: { fields: [{ path: "activities", key: "follow-up:many.overtaken", values: { titles: "Larma" } }] },
    });
    expect((await rows()).map(({ state }) => state)).toEqual(["planned", "planned"]);
  });

  it("tells every fault at once, and refuses a stranger", async () => {
    const wrong = { activities: "", dueDay: "snart", goal: plan.council.area, owner: plan.otherPlanner.id };
    expect(faultsOf(await many(wrong))).toEqual({
      ...{ activities: "follow-up:many.none-chosen", dueDay: "web:field.not-a-day" },
      ...{ goal: "follow-up:problem.move-goal", owner: "follow-up:problem.owner-not-here" },
    });
    expect(faultsOf(await many({}))).toEqual({ state: "follow-up:many.nothing" });
    expect(faultsOf(await many({ state: "stopped" }))).toEqual({ activities: "follow-up:many.all-refused" });
    const stranger = await plan.otherPlanner.actor();
    const asked = { body: people.social.id, year: "2026", activities: ids, state: "ongoing" };
    await expectRefused(world, ["activity", "activity_update"], () => changeMany(world, stranger, asked));
  });
});
