import { beforeEach, describe, expect, it } from "vitest";
import { setActivity } from "../../../../tests/support/plan.ts";
import { recurringCast } from "../../../../tests/support/recurring.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { changeTemplate } from "./change-template.ts";

let world: Awaited<ReturnType<typeof recurringCast>>["world"];
let plan: Awaited<ReturnType<typeof recurringCast>>["plan"];
let fields: Awaited<ReturnType<typeof recurringCast>>["fields"];
let turnsOf: Awaited<ReturnType<typeof recurringCast>>["turnsOf"];
let add: Awaited<ReturnType<typeof recurringCast>>["add"];
let change: Awaited<ReturnType<typeof recurringCast>>["change"];
beforeEach(async () => {
  ({ world, plan, fields, turnsOf, add, change } = await recurringCast());
});

describe("changing what comes back", () => {
  it("is changed for turns that nobody has begun; a moved day stays the same turn", async () => {
    const template = await add();
    const [first, second] = await world.db
      .selectFrom("activity")
      .select("id")
      .where("template_id", "=", template)
      .orderBy("turn")
      .execute();
    await setActivity(world, first?.id ?? "", { state: "ongoing" });
    await setActivity(world, second?.id ?? "", { due_day: "2026-05-07" });
    resultOf(await change(template, { title: "Prov av larm", until: "2026-08-31" }));
    expect(await turnsOf(template)).toEqual([
      ...["2026-01-30 ongoing Larmprov", "2026-05-07 planned Prov av larm", "2026-07-31 planned Prov av larm"],
      "2026-10-30 stopped Larmprov",
    ]);
    expect(await change(template, {})).toMatchObject({
      problem: { kind: "conflict", current: { title: "Prov av larm" } },
    });
  });

  it("tells every fault at once, and refuses a stranger", async () => {
    const template = await add();
    expect(faultsOf(await change(template, { title: "", until: "2040-01-01" }))).toEqual({
      title: "follow-up:problem.activity-title",
    });
    expect(faultsOf(await change(template, { until: "2040-01-01", ownerRole: "" }))).toEqual({
      owner: "follow-up:problem.owner",
      until: "follow-up:recurring.until-too-far",
    });
    const asked = { ...fields(), template, expectedVersion: 1 };
    const stranger = await plan.otherPlanner.actor();
    await expectRefused(world, ["activity", "activity_template"], () => changeTemplate(world, stranger, asked));
  });
});
