import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addPlan, type Plan, planCast } from "../../../../tests/support/plan.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addEvidence } from "./add-evidence.ts";
import { removeEvidence } from "./remove-evidence.ts";
import { updateActivity } from "./update-activity.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let plan: Plan;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  plan = await planCast(world, people);
});

describe("removing evidence", () => {
  it("keeps it with the reason, which stands as why a done activity has none", async () => {
    const { activity, actor } = await addPlan(world, plan, plan.planner, people.social);
    const link = { kind: "link", title: "Rapport", day: "2026-03-05", address: "https://exempel.se/rapport" };
    const { id: evidence } = resultOf(await addEvidence(world, actor, { activity, ...link }));
    const done = { activity, expectedVersion: 2, state: "done", health: "on_track" };
    resultOf(await updateActivity(world, actor, done));
    const away = { activity, evidence, reason: "Fel rapport." };
    await expectRefused(world, ["evidence", "activity"], async () =>
      removeEvidence(world, await plan.otherPlanner.actor(), away),
    );
    expect(faultsOf(await removeEvidence(world, actor, { ...away, reason: "" }))).toEqual({
      reason: "follow-up:problem.remove-reason",
    });
    resultOf(await removeEvidence(world, actor, away));
    const row = world.db.selectFrom("activity").select(["evidence_count", "no_evidence_reason"]);
    expect(await row.where("id", "=", activity).executeTakeFirst()).toEqual({
      evidence_count: 0,
      no_evidence_reason: "Fel rapport.",
    });
    expect(await removeEvidence(world, actor, away)).toMatchObject({
      problem: { key: "follow-up:problem.removed-already" },
    });
  });

  it("does not reach another activity's", async () => {
    const mine = await addPlan(world, plan, plan.planner, people.social);
    const theirs = await addPlan(world, plan, plan.otherPlanner, people.culture);
    const link = { kind: "other", title: "Protokoll", day: "2026-03-05" };
    const added = await addEvidence(world, theirs.actor, { activity: theirs.activity, ...link });
    const away = { activity: mine.activity, evidence: resultOf(added).id, reason: "Bort." };
    expect(await removeEvidence(world, mine.actor, away)).toMatchObject({ problem: { kind: "missing" } });
  });
});
