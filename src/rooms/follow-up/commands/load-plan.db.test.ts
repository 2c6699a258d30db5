import { beforeEach, describe, expect, it } from "vitest";
import { addBody, addPerson, cast } from "../../../../tests/support/cast.ts";
import { addVersion } from "../../../../tests/support/programme.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { loadCityGoals } from "./load-city-goals.ts";
import { loadPlan } from "./load-plan.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let serves: { parent: string; requirements: string[]; areas: string[] };
const day = (text: string) => Temporal.PlainDate.from(text);

beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
  const board = await addBody(world, "Kommunstyrelsen", "executive_board");
  const goals = [{ key: "top", level: "operational_area", title: "Staden håller", about: "Om" }];
  resultOf(await loadCityGoals(world, theHouse, { body: board.slug, from: "2024-01-01", to: "2027-12-31", goals }));
  const { id: parent } = await world.db.selectFrom("goal").select("id").executeTakeFirstOrThrow();
  await addVersion(world, board);
  const requirements = (await world.db.selectFrom("requirement").select("id").execute()).map(({ id }) => id);
  const areas = (await world.db.selectFrom("focus_area").select("id").execute()).map(({ id }) => id).slice(0, 1);
  serves = { parent, requirements, areas };
});

const update = (on: string, state: string) => ({
  day: day(on),
  state,
  health: "on_track",
  percent: 50,
  note: "Går bra.",
});
const activity = (state: "done" | "ongoing", shown: boolean) => ({
  ...{ title: "Öva", why: "Det behövs.", role: "unit_manager", state, health: "on_track", percent: 50, shown },
  ...{ startsDay: day("2026-01-05"), dueDay: day("2026-02-20"), cost: 1000, funding: "state_grant" },
  doneDay: state === "done" ? day("2026-02-10") : null,
  evidence: { kind: "exercise", title: "Övning" },
  updates: [update("2026-01-10", "ongoing"), update("2026-02-10", state)],
});
const plan = () => ({
  body: people.social.slug,
  years: [
    {
      ...{ year: 2026, adoptedDay: day("2025-12-16"), paragraph: "§ 9" },
      goals: [
        {
          ...{ ...serves, title: "Alla hittar ut", about: "Om", state: "adopted", health: "on_track" },
          ...{ proposedDay: day("2025-12-02"), updatedDay: day("2026-02-10") },
          activities: [activity("done", true), activity("done", false), activity("ongoing", false)],
        },
      ],
    },
  ],
});

describe("loadPlan", () => {
  it("writes goals and activities with all that was said of them, owned by whoever has the role, and counts the year", async () => {
    const manager = await addPerson(world, "Gun Enhetschefsson", "unit_manager", people.social);
    expect(resultOf(await loadPlan(world, theHouse, plan())).goals).toBe(1);
    const activities = await world.db.selectFrom("activity").select(["owner_id", "evidence_count"]).execute();
    expect(activities.map((one) => one.owner_id)).toEqual([manager.id, manager.id, manager.id]);
    expect(activities.map((one) => one.evidence_count).toSorted()).toEqual([0, 0, 1]);
    expect(await world.db.selectFrom("activity_update").select("id").execute()).toHaveLength(6);
    expect(await world.db.selectFrom("follow_up_total").selectAll().executeTakeFirst()).toMatchObject({
      ...{ goals: 1, goals_adopted: 1, done: 2, ongoing: 1, done_bare: 1 },
    });
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
  });

  it("leaves a body that has goals alone", async () => {
    resultOf(await loadPlan(world, theHouse, plan()));
    expect(resultOf(await loadPlan(world, theHouse, plan())).goals).toBe(0);
    expect(await world.db.selectFrom("activity").select("id").execute()).toHaveLength(3);
  });

  it("is for the house alone", async () => {
    await expectRefused(world, ["goal", "activity"], async () =>
      loadPlan(world, await people.administrator.actor(), plan()),
    );
  });
});
