import { beforeEach, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { activityFields, addPlan, type Plan, planCast, setActivity, totalOf } from "../../../../tests/support/plan.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { takeOverPage } from "../queries/take-over-page.ts";
import { addActivity } from "./add-activity.ts";
import { proposeGoal } from "./propose-goal.ts";
import { takeOver } from "./take-over.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
let made: Awaited<ReturnType<typeof addPlan>>;
const merge = () =>
  arrange(world, (tx) =>
    tx
      .insertInto("body_succession")
      .values({
        ...{ id: world.newId(), from_body_id: people.culture.id, to_body_id: people.social.id, kind: "merged" },
        day: Temporal.PlainDate.from("2026-01-01"),
      })
      .execute(),
  );
beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
  made = await addPlan(world, plan, plan.otherPlanner, people.culture);
});
const take = async () =>
  takeOver(world, await plan.planner.actor(), { from: people.culture.id, to: people.social.id, year: "2026" });

describe("taking over after a body that was merged", () => {
  it("moves what is open with its history, leaves what was done, and counts both anew", async () => {
    const done = resultOf(await addActivity(world, made.actor, { ...activityFields(made.goal), title: "Gjort" })).id;
    await setActivity(world, done, { state: "done", done_day: "2026-02-01", no_evidence_reason: "x" });
    resultOf(await proposeGoal(world, made.actor, { goal: made.goal, expectedVersion: 1 }));
    await merge();
    expect(
      resultOf(await takeOverPage(world, await plan.planner.actor(), { slug: people.culture.slug, year: 2026 })),
    ).toMatchObject({
      to: { id: people.social.id },
      goals: [{ title: "Alla vet vad de ska göra", open: 1 }],
    });
    const { goals, activities } = resultOf(await take());
    expect([goals[0]?.from, activities]).toEqual([made.goal, [made.activity]]);
    const rows = await world.db.selectFrom("activity").select(["id", "body_id", "goal_id"]).orderBy("title").execute();
    expect(rows).toEqual([
      { id: done, body_id: people.culture.id, goal_id: made.goal },
      { id: made.activity, body_id: people.social.id, goal_id: goals[0]?.id },
    ]);
    const before = await world.db.selectFrom("goal").selectAll().where("id", "=", made.goal).executeTakeFirstOrThrow();
    expect([before.state, before.ended_reason]).toEqual([
      "ended",
      expect.stringContaining("Togs över av Socialnämnden"),
    ]);
    expect(await totalOf(world, people.social)).toMatchObject({ goals: 1, planned: 1, done: 0 });
    expect(await totalOf(world, people.culture)).toMatchObject({ planned: 0, done: 1 });
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
    const chains = world.db
      .selectFrom("audit_entry")
      .select("subject_id")
      .where("action", "in", ["follow-up/take-over", "follow-up/hand-over"]);
    expect((await chains.execute()).map(({ subject_id }) => subject_id).sort()).toEqual(
      [people.social.id, people.culture.id].sort(),
    );
    expect(await take()).toMatchObject({ problem: { key: "follow-up:take.nothing" } });
  });

  it("is for a successor's planners, and only after a body that went into theirs", async () => {
    expect(await take()).toMatchObject({ problem: { kind: "missing" } });
    await merge();
    const asked = { from: people.culture.id, to: people.social.id, year: "2026" };
    const stranger = await plan.otherPlanner.actor();
    await expectRefused(world, ["goal", "activity"], () => takeOver(world, stranger, asked));
    expect(faultsOf(await takeOver(world, stranger, { from: "x", to: "y", year: "z" }))).toEqual({
      ...{
        from: "follow-up:problem.body-missing",
        to: "follow-up:problem.body-missing",
        year: "follow-up:problem.year",
      },
    });
  });
});
