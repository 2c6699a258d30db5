import { beforeAll, describe, expect, it } from "vitest";
import {
  type FollowUpCast,
  followUpCast,
  handInNow,
  putActivity,
  putGoal,
  wheelWith,
} from "../../../../tests/support/period.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { contentHash } from "../queries/content-hash.ts";
import { periodFigures } from "../queries/period-figures.ts";
import type { ReportContent } from "../rules/report-content.ts";
import { handIn } from "./hand-in.ts";

let world: TestWorld;
let people: FollowUpCast;
let goal: Awaited<ReturnType<typeof putGoal>>;
let activity: Awaited<ReturnType<typeof putActivity>>;
beforeAll(async () => {
  world = await testWorld("2026-04-20T08:00:00Z");
  people = await followUpCast(world);
  goal = await putGoal(world, people.social);
  activity = await putActivity(world, goal, {
    due_day: Temporal.PlainDate.from("2026-04-01"),
    cost_sek: 40_000,
    funding: "state_grant",
  });
  await putActivity(world, await putGoal(world, people.social, { state: "draft", title: "Ett utkast" }));
});
const assess = () =>
  arrange(world, (tx) =>
    tx
      .insertInto("goal_assessment")
      .values({
        id: world.newId(),
        period_id: period,
        goal_id: goal.id,
        body_id: people.social.id,
        fulfilment: "partly",
        reason: "Två av tre förvaltningar har övat.",
        written_at: world.now(),
      })
      .execute(),
  );
let period = "";
const asked = async () => {
  period = (await wheelWith(world, people, "t1")).id;
  return { period, body: people.social.slug };
};
const stored = async () =>
  world.db.selectFrom("period_report").selectAll().where("period_id", "=", period).executeTakeFirstOrThrow();

describe("handing in", () => {
  it("wants every goal assessed, and what was read to be what is handed in", async () => {
    const coordinator = await people.coordinator.actor();
    const t1 = await asked();
    expect(await handInNow(world, coordinator, t1)).toMatchObject({
      problem: { kind: "invalid", fields: [{ key: "follow-up:hand-in.unassessed", values: { count: 1 } }] },
    });
    await assess();
    expect(await handIn(world, coordinator, { ...t1, seen: "0".repeat(64) })).toMatchObject({
      problem: { kind: "invalid", fields: [{ key: "follow-up:hand-in.changed-since" }] },
    });
    expect(await handIn(world, coordinator, { ...t1, seen: "" })).toMatchObject({ problem: { kind: "invalid" } });
  });

  it("is for the coordinator and the head of the body, and nobody else", async () => {
    const t1 = await asked();
    for (const stranger of [people.officer, people.otherCoordinator, people.strategist, people.auditor])
      await expectRefused(world, ["period_report"], async () => handInNow(world, await stranger.actor(), t1));
  });

  it("freezes what was shown: numbers, goals, activities; no draft", async () => {
    const t1 = await asked();
    const { content, late } = resultOf(await handInNow(world, await people.head.actor(), t1));
    expect(late).toBe(false);
    expect(content.goals.map(({ title, fulfilment }) => [title, fulfilment])).toEqual([[goal.title, "partly"]]);
    expect(content.goals[0]?.activities).toMatchObject([
      { id: activity.id, overdue: true, costSek: 40_000, dueDay: "2026-04-01" },
    ]);
    const today = Temporal.PlainDate.from("2026-04-20");
    expect(content.figures).toEqual(await periodFigures(world.db, { bodyId: people.social.id, year: 2026, today }));
    expect(content.figures.total).toMatchObject({ goals: 1, ongoing: 1, overdue: 1 });
  });

  it("is not touched by what is changed later, and its hash is still that of what it holds", async () => {
    const before = await stored();
    await arrange(world, (tx) =>
      tx
        .updateTable("activity")
        .set({ state: "stopped", stopped_reason: "Inställd." })
        .where("id", "=", activity.id)
        .execute(),
    );
    const after = await stored();
    expect(after).toEqual(before);
    const content = after.content as ReportContent;
    expect(contentHash(content)).toBe(after.sha256);
    const forged = { ...content, goals: content.goals.map((one) => ({ ...one, fulfilment: "wholly" as const })) };
    expect(contentHash(forged)).not.toBe(after.sha256);
  });

  it("is marked late after the day, and comes to nothing before the period opens", async () => {
    const own = await people.otherCoordinator.actor();
    const annual = { period: (await wheelWith(world, people, "annual")).id, body: people.culture.slug };
    expect(await handInNow(world, own, annual)).toMatchObject({
      problem: { kind: "too-late", key: "follow-up:hand-in.not-begun" },
    });
    world.clock.set("2026-05-18T08:00:00Z");
    const t1 = await asked();
    expect(resultOf(await handInNow(world, own, { ...t1, body: people.culture.slug })).late).toBe(true);
  });
});
