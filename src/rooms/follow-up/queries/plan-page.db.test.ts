import { beforeAll, describe, expect, it } from "vitest";
import { addBody, addPerson, cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast } from "../../../../tests/support/plan.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { proposePlan } from "../commands/propose-plan.ts";
import { planPage } from "./plan-page.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("a body's plan", () => {
  it("is whole for its own, and without drafts for the city", async () => {
    const { goal, actor } = await addPlan(world, plan, plan.planner, people.social);
    resultOf(await proposePlan(world, actor, { body: people.social.id, year: 2026 }));
    await addPlan(world, plan, plan.planner, people.social);
    const asked = { slug: people.social.slug, year: "2026" };
    const own = resultOf(await planPage(world, actor, asked));
    expect([own.goals.length, own.activities.length, own.mayWrite, own.mayAdopt]).toEqual([2, 2, true, true]);
    const city = resultOf(await planPage(world, await plan.strategist.actor(), asked));
    expect([city.goals.map(({ id }) => id), city.activities.length, city.mayWrite]).toEqual([[goal], 1, false]);
    expect(await planPage(world, await plan.otherPlanner.actor(), asked)).toMatchObject({
      problem: { kind: "missing" },
    });
  });

  it("says where a body went, and what came from it", async () => {
    const [old, fresh] = [await addBody(world, "Gamla nämnden"), await addBody(world, "Nya nämnden")];
    const both = await addPerson(world, "Bo Båda", "security_coordinator", old, fresh);
    const day = Temporal.PlainDate.from("2026-03-01");
    await arrange(world, async (tx) => {
      const row = { id: world.newId(), from_body_id: old.id, to_body_id: fresh.id, day, kind: "merged" };
      await tx.insertInto("body_succession").values(row).execute();
    });
    const of = async (slug: string) => resultOf(await planPage(world, await both.actor(), { slug, year: "2026" })).body;
    expect((await of(old.slug)).successors).toMatchObject([{ name: "Nya nämnden", day }]);
    expect((await of(fresh.slug)).predecessors).toMatchObject([{ name: "Gamla nämnden", day }]);
  });

  it("says what the body has handed in for the year", async () => {
    const day = Temporal.PlainDate.from("2026-03-01");
    const period = { id: world.newId(), body_id: plan.board.id, year: 2026, kind: "t1", state: "open" };
    const days = { opens_day: day, cut_off: day, due_day: day };
    const report = { id: world.newId(), period_id: period.id, body_id: people.social.id, number: 1, current: true };
    const content = { content: "{}", sha256: "x", handed_in_at: world.now(), late: false };
    await arrange(world, async (tx) => {
      await tx
        .insertInto("follow_up_period")
        .values({ ...period, ...days })
        .execute();
      await tx
        .insertInto("period_report")
        .values({ ...report, ...content })
        .execute();
    });
    const asked = { slug: people.social.slug, year: "2026" };
    expect(resultOf(await planPage(world, await plan.planner.actor(), asked)).handedIn).toMatchObject({ kind: "t1" });
    expect(resultOf(await planPage(world, await plan.planner.actor(), { ...asked, year: "2025" })).handedIn).toBeNull();
  });
});
