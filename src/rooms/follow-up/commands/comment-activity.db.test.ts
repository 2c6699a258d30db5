import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast } from "../../../../tests/support/plan.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { commentActivity } from "./comment-activity.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("commenting on an activity", () => {
  it("is kept once, and is no update", async () => {
    const { activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    const said = { activity, id: world.newId(), text: "Bra jobbat!" };
    resultOf(await commentActivity(world, actor, said));
    resultOf(await commentActivity(world, actor, said));
    const rows = await world.db.selectFrom("activity_comment").select("text").execute();
    expect(rows).toEqual([{ text: "Bra jobbat!" }]);
    const row = world.db.selectFrom("activity").select("version").where("id", "=", activity);
    expect(await row.executeTakeFirst()).toEqual({ version: 1 });
    expect(faultsOf(await commentActivity(world, actor, { activity, text: " " }))).toEqual({
      text: "follow-up:problem.comment",
    });
    await expectRefused(world, ["activity_comment"], async () =>
      commentActivity(world, await plan.otherPlanner.actor(), { activity, text: "Hej" }),
    );
  });
});
