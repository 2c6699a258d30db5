import { beforeEach, describe, expect, it } from "vitest";
import { totalOf } from "../../../../tests/support/plan.ts";
import { recurringCast } from "../../../../tests/support/recurring.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { addTemplate } from "./add-template.ts";
import { proposeGoal } from "./propose-goal.ts";

let world: Awaited<ReturnType<typeof recurringCast>>["world"];
let people: Awaited<ReturnType<typeof recurringCast>>["people"];
let plan: Awaited<ReturnType<typeof recurringCast>>["plan"];
let goal: Awaited<ReturnType<typeof recurringCast>>["goal"];
let fields: Awaited<ReturnType<typeof recurringCast>>["fields"];
let turnsOf: Awaited<ReturnType<typeof recurringCast>>["turnsOf"];
let add: Awaited<ReturnType<typeof recurringCast>>["add"];
beforeEach(async () => {
  ({ world, people, plan, goal, fields, turnsOf, add } = await recurringCast());
});

describe("planning what comes back", () => {
  it("has its turns of the goal's year made at once, counted, and serving what the goal serves", async () => {
    resultOf(await proposeGoal(world, await plan.planner.actor(), { goal, expectedVersion: 1 }));
    const template = await add();
    expect(await turnsOf(template)).toEqual([
      ...["2026-01-30 planned Larmprov", "2026-04-30 planned Larmprov", "2026-07-31 planned Larmprov"],
      "2026-10-30 planned Larmprov",
    ]);
    expect(await totalOf(world, people.social)).toMatchObject({ planned: 5 });
    const areas = world.db.selectFrom("activity_area as l").innerJoin("activity as a", "a.id", "l.activity_id");
    expect(await areas.select("l.id").where("a.template_id", "=", template).execute()).toHaveLength(4);
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
  });

  it("tells every fault at once, and refuses a stranger", async () => {
    const wrong = {
      title: "",
      why: "",
      every: "ibland",
      firstDue: "snart",
      until: "",
      daysAhead: "400",
      ownerRole: "",
    };
    expect(faultsOf(await addTemplate(world, await plan.planner.actor(), { ...fields(), ...wrong }))).toEqual({
      ...{ title: "follow-up:problem.activity-title", why: "follow-up:problem.why" },
      ...{ every: "follow-up:recurring.every-missing", firstDue: "web:field.not-a-day" },
      ...{ until: "follow-up:recurring.until-missing", daysAhead: "follow-up:recurring.days-ahead-fault" },
    });
    const days = { firstDue: "2027-01-31", until: "2026-01-01", ownerRole: "" };
    expect(faultsOf(await addTemplate(world, await plan.planner.actor(), { ...fields(), ...days }))).toEqual({
      ...{ owner: "follow-up:problem.owner", until: "follow-up:recurring.until-before-first" },
      firstDue: "follow-up:recurring.first-in-year",
    });
    const stranger = await plan.otherPlanner.actor();
    await expectRefused(world, ["activity", "activity_template"], () => addTemplate(world, stranger, fields()));
  });
});
