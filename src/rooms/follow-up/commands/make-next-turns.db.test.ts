import { beforeEach, describe, expect, it } from "vitest";
import { recurringCast } from "../../../../tests/support/recurring.ts";
import { expectRefused } from "../../../../tests/support/refused.ts";
import { arrange } from "../../../../tests/support/world.ts";
import { makeTurns } from "../jobs/make-turns.ts";
import { makeNextTurns } from "./make-next-turns.ts";

let world: Awaited<ReturnType<typeof recurringCast>>["world"];
let plan: Awaited<ReturnType<typeof recurringCast>>["plan"];
let goal: Awaited<ReturnType<typeof recurringCast>>["goal"];
let turnsOf: Awaited<ReturnType<typeof recurringCast>>["turnsOf"];
let add: Awaited<ReturnType<typeof recurringCast>>["add"];
beforeEach(async () => {
  ({ world, plan, goal, turnsOf, add } = await recurringCast());
});

describe("what comes back in later years", () => {
  it("comes under the goal that was copied there, once however often the night passes", async () => {
    const template = await add();
    await makeTurns(world, {});
    expect(await turnsOf(template)).toHaveLength(4);
    const next = world.newId();
    const row = await world.db.selectFrom("goal").selectAll().where("id", "=", goal).executeTakeFirstOrThrow();
    await arrange(world, (tx) =>
      tx
        .insertInto("goal")
        .values({ ...row, id: next, year: 2027, copied_from_id: goal })
        .execute(),
    );
    await makeTurns(world, {});
    await makeTurns(world, {});
    expect((await turnsOf(template)).slice(4).map((line) => line.slice(0, 10))).toEqual([
      ...["2027-01-29", "2027-04-30", "2027-07-30", "2027-10-29"],
    ]);
    const years = await world.db.selectFrom("activity").select(["goal_id"]).where("year", "=", 2027).execute();
    expect(new Set(years.map(({ goal_id }) => goal_id))).toEqual(new Set([next]));
  });

  it("is made by the house alone", async () => {
    const template = await add();
    const planner = await plan.planner.actor();
    await expectRefused(world, ["activity"], () => makeNextTurns(world, planner, { template }));
  });
});
