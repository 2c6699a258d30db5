import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { activityFields, addPlan, goalFields, type Plan, planCast, totalOf } from "../../../../tests/support/plan.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addActivity } from "./add-activity.ts";
import { addGoal } from "./add-goal.ts";
import { endGoal } from "./end-goal.ts";
import { proposeGoal } from "./propose-goal.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

const columns = (id: string) =>
  world.db.selectFrom("activity").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const areasOf = (id: string) =>
  world.db.selectFrom("activity_area").select("focus_area_id").where("activity_id", "=", id).execute();

describe("planning an activity", () => {
  it("serves what its goal serves, unless something else is chosen", async () => {
    const { goal, activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    expect(await areasOf(activity)).toEqual([{ focus_area_id: plan.version.areas[0] }]);
    const chosen = { ...activityFields(goal), requirements: [plan.demands.chain] };
    const { id, year } = resultOf(await addActivity(world, actor, chosen));
    expect([await areasOf(id), year]).toEqual([[{ focus_area_id: plan.version.areas[1] }], 2026]);
    expect(await totalOf(world, people.social)).toBeNull();
    resultOf(await proposeGoal(world, actor, { goal, expectedVersion: 1 }));
    expect(await totalOf(world, people.social)).toMatchObject({ planned: 2 });
  });

  it("keeps what it costs, who pays and what it came out of", async () => {
    const { goal, actor } = await addPlan(world, plan, plan.planner, people.social);
    const money = { cost: "25 000 kr", funding: "state_grant", fundingNote: "2:4-medel" };
    const origin = { originKind: "risk", originTitle: "Strömavbrott", originAddress: "https://exempel.se/rsa/7" };
    const id = world.newId();
    const fields = { ...activityFields(goal), ...money, ...origin, id, owner: plan.planner.id };
    resultOf(await addActivity(world, actor, fields));
    expect(await columns(id)).toMatchObject({
      ...{ cost_sek: 25_000, funding: "state_grant", origin_kind: "risk", origin_address: "https://exempel.se/rsa/7" },
      ...{ owner_id: plan.planner.id, state: "planned", evidence_count: 0 },
    });
    expect(await addActivity(world, actor, fields)).toMatchObject({
      problem: { key: "follow-up:problem.written-already" },
    });
  });

  it("tells every fault of the form at once", async () => {
    const { goal, actor } = await addPlan(world, plan, plan.planner, people.social);
    const wrong = { title: "", why: "", startsDay: "", dueDay: "snart", cost: "mycket", funding: "lotteri" };
    expect(faultsOf(await addActivity(world, actor, { ...activityFields(goal), ...wrong }))).toEqual({
      title: "follow-up:problem.activity-title",
      why: "follow-up:problem.why",
      startsDay: "follow-up:problem.starts-day",
      dueDay: "web:field.not-a-day",
      cost: "follow-up:problem.cost",
      funding: "follow-up:problem.funding",
    });
    const chosen = {
      ...{
        dueDay: "2026-01-01",
        ownerRole: "",
        cost: "100",
        originTitle: "Något",
        originAddress: "javascript:alert(1)",
      },
      requirements: [plan.demands.company],
    };
    expect(faultsOf(await addActivity(world, actor, { ...activityFields(goal), ...chosen }))).toEqual({
      dueDay: "follow-up:problem.due-before-start",
      owner: "follow-up:problem.owner",
      funding: "follow-up:problem.funding",
      originKind: "follow-up:problem.origin",
      originAddress: "follow-up:problem.address",
      requirements: "follow-up:problem.requirement-not-yours",
    });
  });

  it("refuses a stranger, the council's goals and a goal that has ended", async () => {
    const { goal, actor } = await addPlan(world, plan, plan.planner, people.social);
    await expectRefused(world, ["activity", "activity_area"], async () =>
      addActivity(world, await plan.otherPlanner.actor(), activityFields(goal)),
    );
    const council = activityFields(plan.council.area);
    expect(await addActivity(world, await plan.strategist.actor(), council)).toMatchObject({
      problem: { key: "follow-up:problem.not-own-goal" },
    });
    const empty = resultOf(await addGoal(world, actor, goalFields(plan, people.social))).id;
    resultOf(await endGoal(world, actor, { goal: empty, expectedVersion: 1, reason: "Nej." }));
    expect(await addActivity(world, actor, activityFields(empty))).toMatchObject({
      problem: { key: "follow-up:problem.goal-ended" },
    });
  });
});
