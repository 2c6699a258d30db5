import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../../../tests/support/cast.ts";
import {
  type FollowUpCast,
  followUpCast,
  handInNow,
  putActivity,
  putGoal,
  wheelWith,
} from "../../../../tests/support/period.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { tellState } from "./tell-state.ts";

let world: TestWorld;
let people: FollowUpCast;
let goal: Awaited<ReturnType<typeof putGoal>>;
let drill: Awaited<ReturnType<typeof putActivity>>;
let locks: Awaited<ReturnType<typeof putActivity>>;
let asked: { period: string; body: string };
beforeAll(async () => {
  world = await testWorld("2026-03-01T08:00:00Z");
  people = await followUpCast(world);
  goal = await putGoal(world, people.social);
  drill = await putActivity(world, goal);
  locks = await putActivity(world, goal, { title: "Byta lås" });
  world.clock.set("2026-04-20T08:00:00Z");
  asked = { period: (await wheelWith(world, people, "t1")).id, body: people.social.slug };
});
const tell = async (rows: object, person: Person = people.coordinator) =>
  tellState(world, await person.actor(), { ...asked, ...rows });
const standing = async (table: "goal" | "activity", id: string) =>
  world.db.selectFrom(table).select(["version", "health", "updated_at"]).where("id", "=", id).executeTakeFirstOrThrow();
const aGoal = (more: object = {}) => ({
  goal: goal.id,
  expectedVersion: 1,
  was: "on_track/",
  health: "on_track",
  fulfilment: "",
  ...more,
});
const anActivity = (id: string, more: object = {}) => ({
  activity: id,
  expectedVersion: 1,
  was: "ongoing/on_track/",
  state: "ongoing",
  health: "on_track",
  ...more,
});

describe("telling how it stands", () => {
  it("says every fault of every row at once, and writes nothing then", async () => {
    const faults = faultsOf(
      await tell({
        goals: [aGoal({ fulfilment: "partly", health: "at_risk" })],
        activities: [
          anActivity(drill.id, { percent: "101" }),
          anActivity(locks.id, { state: "done", confirmed: "yes" }),
        ],
      }),
    );
    expect(faults).toEqual({ "activities.0.percent": "follow-up:problem.percent" });
    const more = faultsOf(
      await tell({
        goals: [aGoal({ fulfilment: "partly", health: "at_risk" })],
        activities: [
          anActivity(drill.id, { state: "stopped" }),
          anActivity(locks.id, { state: "done", doneDay: "2026-12-24" }),
        ],
      }),
    );
    expect(more).toEqual({
      "goals.0.reason": "follow-up:tell.reason-missing",
      "goals.0.healthReason": "follow-up:problem.health-reason",
      "activities.0.stoppedReason": "follow-up:problem.stopped-reason",
      "activities.1.noEvidenceReason": "follow-up:problem.no-evidence",
      "activities.1.doneDay": "follow-up:problem.not-yet",
    });
    expect((await standing("activity", drill.id)).version).toBe(1);
  });

  it("is for those who plan at the body, about the body's own", async () => {
    const rows = { activities: [anActivity(drill.id, { confirmed: "yes" })] };
    for (const stranger of [people.otherCoordinator, people.strategist, people.head])
      await expectRefused(world, ["activity", "activity_update"], () => tell(rows, stranger));
    const elsewhere = await putActivity(world, await putGoal(world, people.culture));
    expect(await tell({ activities: [anActivity(elsewhere.id, { confirmed: "yes" })] })).toMatchObject({
      problem: { kind: "missing" },
    });
    expect((await standing("activity", elsewhere.id)).version).toBe(1);
  });

  it("writes what was changed, confirms what was ticked, and leaves the rest alone", async () => {
    const reason = "Två av tre förvaltningar har övat.";
    const done = resultOf(
      await tell({
        goals: [aGoal({ fulfilment: "partly", reason })],
        activities: [
          anActivity(drill.id, { health: "at_risk", percent: "40 %", note: "Lokalen är stängd." }),
          anActivity(locks.id),
        ],
      }),
    );
    expect(done).toEqual({ goals: [goal.id], activities: [drill.id] });
    expect(await standing("activity", drill.id)).toMatchObject({ version: 2, health: "at_risk" });
    expect((await standing("activity", locks.id)).version).toBe(1);
    expect(resultOf(await tell({ activities: [anActivity(locks.id, { confirmed: "yes" })] })).activities).toEqual([
      locks.id,
    ]);
    expect(await standing("activity", locks.id)).toMatchObject({ version: 2, updated_at: world.now() });
    const updates = world.db.selectFrom("activity_update").select(["activity_id", "note", "percent"]).orderBy("id");
    expect(await updates.execute()).toEqual([
      { activity_id: drill.id, note: "Lokalen är stängd.", percent: 40 },
      { activity_id: locks.id, note: "", percent: null },
    ]);
    const assessed = await world.db.selectFrom("goal_assessment").select(["fulfilment", "reason"]).execute();
    expect(assessed).toEqual([{ fulfilment: "partly", reason }]);
  });

  it("loses neither of two who tell of the same: the second is told, and what they left alone is left alone", async () => {
    // Both activities stand at version 2 now; this form was drawn before.
    const overtaken = await tell({
      activities: [anActivity(drill.id, { percent: "60" }), anActivity(locks.id)],
    });
    expect(faultsOf(overtaken)).toEqual({ "activities.0.confirmed": "follow-up:tell.overtaken" });
    expect(resultOf(await tell({ activities: [anActivity(locks.id), anActivity(drill.id)] })).activities).toEqual([]);
    const again = anActivity(drill.id, { expectedVersion: 2, was: "ongoing/at_risk/40", percent: "60" });
    expect(resultOf(await tell({ activities: [again] })).activities).toEqual([drill.id]);
    expect((await standing("activity", drill.id)).health).toBe("on_track");
  });

  it("confirms all the rest in one tick, and comes too late once the report is in", async () => {
    const rows = {
      rest: "yes",
      goals: [aGoal({ expectedVersion: 2 })],
      activities: [anActivity(locks.id, { expectedVersion: 2 })],
    };
    expect(resultOf(await tell(rows))).toEqual({ goals: [goal.id], activities: [locks.id] });
    resultOf(await handInNow(world, await people.coordinator.actor(), asked));
    expect(await tell(rows)).toMatchObject({
      problem: { kind: "too-late", key: "follow-up:hand-in.handed-in-already" },
    });
  });
});
