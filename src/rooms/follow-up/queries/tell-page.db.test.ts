import { expect, it } from "vitest";
import { followUpCast, putActivity, putGoal, wheelWith } from "../../../../tests/support/period.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { arrange, testWorld } from "../../../../tests/support/world.ts";
import { tellPage } from "./tell-page.ts";

it("has what is under way at the body, what has waited longest first; no draft, nothing done", async () => {
  const world = await testWorld("2026-03-01T08:00:00Z");
  const people = await followUpCast(world);
  const left = { owner_id: people.officer.id };
  const goal = await putGoal(world, people.social);
  await putActivity(world, goal, { title: "Har väntat", ...left });
  await putActivity(world, goal, { title: "Klar", state: "done", done_day: Temporal.PlainDate.from("2026-02-01") });
  await putActivity(world, await putGoal(world, people.social, { state: "draft" }), { title: "Under ett utkast" });
  await arrange(world, (tx) =>
    tx
      .updateTable("person")
      .set({ ended_day: Temporal.PlainDate.from("2026-03-31") })
      .where("id", "=", people.officer.id)
      .execute(),
  );
  world.clock.set("2026-04-20T08:00:00Z");
  await putActivity(world, goal, { title: "Nyss", due_day: Temporal.PlainDate.from("2026-04-01") });
  const asked = { period: (await wheelWith(world, people, "t1")).id, body: people.social.slug };
  const own = resultOf(await tellPage(world, await people.coordinator.actor(), asked));
  expect(own.goals.map(({ title, fresh }) => [title, fresh])).toEqual([[goal.title, false]]);
  expect(own.activities.map(({ title, fresh, overdue, ownerLeft }) => [title, fresh, overdue, ownerLeft])).toEqual([
    ["Har väntat", false, false, true],
    ["Nyss", true, true, false],
  ]);
  const stranger = resultOf(await tellPage(world, await people.otherCoordinator.actor(), asked));
  expect([stranger.goals, stranger.activities]).toEqual([[], []]);
});
