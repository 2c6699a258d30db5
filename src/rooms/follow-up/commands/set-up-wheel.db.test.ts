import { beforeAll, describe, expect, it } from "vitest";
import { type FollowUpCast, followUpCast } from "../../../../tests/support/period.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { setUpWheel } from "./set-up-wheel.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld();
  people = await followUpCast(world);
});
const states = async (year: number) =>
  (
    await world.db
      .selectFrom("follow_up_period")
      .select(["kind", "state"])
      .where("year", "=", year)
      .orderBy("due_day")
      .execute()
  ).map(({ kind, state }) => `${kind} ${state}`);

describe("the wheel of a year", () => {
  it("is laid out in one act, what has begun open at once, and only once", async () => {
    const strategist = await people.strategist.actor();
    const asked = { body: people.board.id, year: "2026" };
    expect(resultOf(await setUpWheel(world, strategist, asked)).ids).toHaveLength(5);
    expect(await states(2026)).toEqual(["plan open", "t1 planned", "t2 planned", "annual planned", "state planned"]);
    expect(faultsOf(await setUpWheel(world, strategist, asked))).toEqual({ year: "follow-up:wheel.year-taken" });
  });

  it("is laid out by the strategist of the executive board", async () => {
    const other = await people.otherCoordinator.actor();
    await expectRefused(world, ["follow_up_period"], () =>
      setUpWheel(world, other, { body: people.board.id, year: 2027 }),
    );
    const strategist = await people.strategist.actor();
    expect(faultsOf(await setUpWheel(world, strategist, { body: people.social.id, year: 2027 }))).toEqual({
      body: "follow-up:wheel.keeper-missing",
    });
    expect(faultsOf(await setUpWheel(world, strategist, { body: "x", year: 1899 }))).toEqual({
      body: "follow-up:wheel.keeper-missing",
      year: "follow-up:wheel.year-far",
    });
  });
});
