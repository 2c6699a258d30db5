import { beforeAll, describe, expect, it } from "vitest";
import { type FollowUpCast, followUpCast, wheelWith } from "../../../../tests/support/period.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { changePeriod } from "./change-period.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld();
  people = await followUpCast(world);
});

describe("a period's days", () => {
  const days = { opensDay: "2026-04-20", cutOff: "2026-04-30", dueDay: "2026-05-20" };

  it("are moved by the strategist, from what was last seen", async () => {
    const period = await wheelWith(world, people, "t1");
    const strategist = await people.strategist.actor();
    const asked = { period: period.id, ...days, expectedVersion: period.version };
    resultOf(await changePeriod(world, strategist, asked));
    expect(await wheelWith(world, people, "t1")).toMatchObject({ due_day: Temporal.PlainDate.from("2026-05-20") });
    expect(await changePeriod(world, strategist, { ...asked, dueDay: "2026-05-25" })).toMatchObject({
      problem: { kind: "conflict", current: { due_day: Temporal.PlainDate.from("2026-05-20") } },
    });
    const other = await people.coordinator.actor();
    await expectRefused(world, ["follow_up_period"], () =>
      changePeriod(world, other, { ...asked, expectedVersion: 2 }),
    );
  });

  it("stand in the right order, and every fault is told", async () => {
    const period = await wheelWith(world, people, "t2");
    const strategist = await people.strategist.actor();
    const change = (more: object) =>
      changePeriod(world, strategist, { period: period.id, expectedVersion: 1, ...days, ...more });
    expect(faultsOf(await change({ dueDay: "2026-04-01" }))).toEqual({ dueDay: "follow-up:wheel.due-before-cut-off" });
    expect(faultsOf(await change({ opensDay: "", cutOff: "i maj", dueDay: "2026-02-30" }))).toEqual({
      opensDay: "follow-up:wheel.opens-missing",
      cutOff: "web:field.not-a-day",
      dueDay: "web:field.not-a-day",
    });
  });
});
