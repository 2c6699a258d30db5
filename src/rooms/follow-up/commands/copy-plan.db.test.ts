import { beforeEach, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { activityFields, addPlan, type Plan, planCast, setActivity } from "../../../../tests/support/plan.ts";
import { addVersion } from "../../../../tests/support/programme-version.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { copyPlanPage } from "../queries/copy-plan-page.ts";
import { addActivity } from "./add-activity.ts";
import { copyPlan } from "./copy-plan.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});
const copy = async (more: object) =>
  copyPlan(world, await plan.planner.actor(), { body: people.social.id, year: "2027", ...more });
const inYear = (year: number) =>
  world.db.selectFrom("activity").selectAll().where("year", "=", year).orderBy("title").execute();

describe("copying last year's plan", () => {
  it("makes drafts a year on that know where they came from, once", async () => {
    const { goal, activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    const origin = { originKind: "risk", originTitle: "Strömavbrott" };
    const other = resultOf(
      await addActivity(world, actor, { ...activityFields(goal), ...origin, title: "Reservkraft" }),
    ).id;
    await setActivity(world, activity, { state: "done", done_day: "2026-05-01", no_evidence_reason: "x" });
    const chosen = { goals: [goal], activities: [activity, other] };
    expect(resultOf(await copy(chosen))).toEqual({ goals: 1, activities: 2, struck: 0 });
    expect(resultOf(await copy(chosen))).toEqual({ goals: 0, activities: 0, struck: 0 });
    const rows = await inYear(2027);
    expect(rows).toMatchObject([
      { title: "Reservkraft", state: "planned", copied_from_id: other, origin_title: "Strömavbrott" },
      { title: "Öva utrymning", state: "planned", copied_from_id: activity, done_day: null, evidence_count: 0 },
    ]);
    expect(rows.map(({ due_day, starts_day }) => `${starts_day} ${due_day}`)).toEqual([
      ...["2027-01-15 2027-05-31", "2027-01-15 2027-05-31"],
    ]);
    const goals = world.db.selectFrom("goal").selectAll().where("year", "=", 2027);
    expect(await goals.execute()).toMatchObject([
      { state: "draft", copied_from_id: goal, parent_id: plan.council.area },
    ]);
  });

  it("leaves out requirements struck since, by name, and follows areas into the version in force", async () => {
    const { goal, activity } = await addPlan(world, plan, plan.planner, people.social);
    const next = await addVersion(world, {
      ...{ programme: plan.programme, keeper: plan.board, number: 2, from: "2026-12-01" },
      areas: ["Kris och beredskap"],
      demands: [{ id: plan.demands.chain, text: "Larmkedja.", area: 0, addressee: "committees" }],
    });
    const [area = ""] = next.areas;
    const [before = ""] = plan.version.areas;
    await arrange(world, (tx) =>
      tx
        .insertInto("focus_area_origin")
        .values({ id: world.newId(), focus_area_id: area, predecessor_id: before })
        .execute(),
    );
    const shown = resultOf(
      await copyPlanPage(world, await plan.planner.actor(), { slug: people.social.slug, year: 2027 }),
    );
    expect(shown.goals[0]?.struck).toEqual(["Nämnderna ska öva varje år."]);
    expect(resultOf(await copy({ goals: [goal], activities: [activity] }))).toMatchObject({ struck: 1 });
    const areas = world.db.selectFrom("goal_area as l").innerJoin("goal as g", "g.id", "l.goal_id");
    expect(await areas.select("focus_area_id").where("g.year", "=", 2027).execute()).toEqual([{ focus_area_id: area }]);
    const demands = world.db.selectFrom("goal_requirement as l").innerJoin("goal as g", "g.id", "l.goal_id");
    expect(await demands.select("l.id").where("g.year", "=", 2027).execute()).toEqual([]);
  });

  it("says when nothing is chosen, copies nothing of another's, and refuses a stranger", async () => {
    expect(faultsOf(await copy({}))).toEqual({ goals: "follow-up:copy.nothing" });
    const { goal, activity } = await addPlan(world, plan, plan.otherPlanner, people.culture);
    expect(resultOf(await copy({ goals: [goal], activities: [activity] }))).toMatchObject({ goals: 0, activities: 0 });
    const stranger = await plan.otherPlanner.actor();
    const asked = { body: people.social.id, year: "2027", goals: [goal] };
    await expectRefused(world, ["goal", "activity"], () => copyPlan(world, stranger, asked));
  });
});
