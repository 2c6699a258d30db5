import { beforeAll, describe, expect, it } from "vitest";
import { addBody, addPerson, cast } from "../../../../tests/support/cast.ts";
import { goalFields, type Plan, planCast, totalOf } from "../../../../tests/support/plan.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addGoal } from "./add-goal.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

const served = (id: string) =>
  world.db.selectFrom("goal_area").select("focus_area_id").where("goal_id", "=", id).execute();

describe("adding a goal", () => {
  it("writes a draft that serves the requirement and is counted under its area, unseen by the city", async () => {
    const id = world.newId();
    const fields = { ...goalFields(plan, people.social), id };
    expect(resultOf(await addGoal(world, await plan.planner.actor(), fields))).toEqual({ id });
    const row = await world.db.selectFrom("goal").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ state: "draft", level: "own", year: 2026, health: "unknown", about: "" });
    expect(await served(id)).toEqual([{ focus_area_id: plan.version.areas[0] }]);
    expect(await totalOf(world, people.social)).toBeNull();
    expect(await addGoal(world, await plan.planner.actor(), fields)).toMatchObject({
      problem: { kind: "too-late", key: "follow-up:problem.written-already" },
    });
  });

  it("tells every fault of the form at once", async () => {
    const fields = { ...goalFields(plan, people.social), title: " ", fromDay: "", toDay: "i maj", year: "20" };
    expect(faultsOf(await addGoal(world, await plan.planner.actor(), fields))).toEqual({
      title: "follow-up:problem.goal-title",
      fromDay: "follow-up:problem.from-day",
      toDay: "web:field.not-a-day",
      year: "follow-up:problem.year",
    });
  });

  it("tells every fault of what is chosen at once: days reversed, nobody to answer, no place in the tree, nothing served", async () => {
    const wrong = { toDay: "2025-01-01", ownerRole: "", parent: plan.council.orientation, requirements: [] };
    const fields = { ...goalFields(plan, people.social), ...wrong };
    expect(faultsOf(await addGoal(world, await plan.planner.actor(), fields))).toEqual({
      toDay: "follow-up:problem.days-reversed",
      owner: "follow-up:problem.owner",
      parent: "follow-up:problem.parent",
      requirements: "follow-up:problem.serves-nothing",
    });
  });

  it("takes no requirement of somebody else's, none that is unknown, no strange area, and nobody who works elsewhere", async () => {
    const actor = await plan.planner.actor();
    const fields = goalFields(plan, people.social);
    const company = { ...fields, requirements: [plan.demands.company] };
    expect(faultsOf(await addGoal(world, actor, company))).toEqual({
      requirements: "follow-up:problem.requirement-not-yours",
    });
    const strange = { ...fields, requirements: [world.newId()], areas: [world.newId()], owner: plan.otherPlanner.id };
    expect(faultsOf(await addGoal(world, actor, strange))).toEqual({
      owner: "follow-up:problem.owner-not-here",
      requirements: "follow-up:problem.requirement-struck",
      areas: "follow-up:problem.area-not-in-force",
    });
  });

  it("keeps the council's goals to the executive board's strategist", async () => {
    const days = { fromDay: "2026-01-01", toDay: "2026-12-31", ownerRole: "Säkerhetschef" };
    const wanted = { body: people.social.id, level: "orientation", title: "Nytt", parent: "", ...days };
    await expectRefused(world, ["goal"], async () => addGoal(world, await plan.planner.actor(), wanted));
    const local = await addPerson(world, "Lova Strateg", "security_strategist", people.social);
    expect(faultsOf(await addGoal(world, await local.actor(), wanted))).toEqual({
      level: "follow-up:problem.not-the-council",
    });
    const own = { ...goalFields(plan, people.social), year: null };
    expect(faultsOf(await addGoal(world, await plan.planner.actor(), own))).toEqual({ year: "follow-up:problem.year" });
  });

  it("refuses a planner of another body, and a body that has ended", async () => {
    await expectRefused(world, ["goal", "goal_requirement"], async () =>
      addGoal(world, await plan.otherPlanner.actor(), goalFields(plan, people.social)),
    );
    const gone = await addBody(world, "Gamla nämnden");
    const planner = await addPerson(world, "Gun Gammal", "security_coordinator", gone);
    const to_day = Temporal.PlainDate.from("2026-02-28");
    await arrange(world, (tx) => tx.updateTable("body").set({ to_day }).where("id", "=", gone.id).execute());
    expect(await addGoal(world, await planner.actor(), goalFields(plan, gone))).toMatchObject({
      problem: { key: "follow-up:problem.body-ended", values: { name: "Gamla nämnden", day: "2026-02-28" } },
    });
  });
});
