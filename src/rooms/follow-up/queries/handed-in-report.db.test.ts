import { sql } from "kysely";
import { beforeAll, expect, it } from "vitest";
import {
  type FollowUpCast,
  followUpCast,
  handInNow,
  putActivity,
  putGoal,
  wheelWith,
} from "../../../../tests/support/period.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { openAgain } from "../commands/open-again.ts";
import { handedInReport } from "./handed-in-report.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld("2026-04-20T08:00:00Z");
  people = await followUpCast(world);
});

it("shows the report as it was handed in, with what has changed since, and all that were handed in", async () => {
  const goal = await putGoal(world, people.social);
  const { id } = await wheelWith(world, people, "plan");
  const asked = { period: id, body: people.social.slug };
  const reader = await people.strategist.actor();
  expect(await handedInReport(world, reader, asked)).toMatchObject({ problem: { kind: "missing" } });
  resultOf(await handInNow(world, await people.coordinator.actor(), asked));
  const first = resultOf(await handedInReport(world, reader, asked));
  expect(first).toMatchObject({ number: 1, intact: true, later: [], late: true, by: "Sam Samordnarsson" });
  await putActivity(world, goal, { title: "Ny aktivitet" });
  await arrange(world, (tx) => tx.updateTable("goal").set({ health: "off_track" }).where("id", "=", goal.id).execute());
  const later = resultOf(await handedInReport(world, reader, asked));
  expect(later.later.map(({ kind, change, facts }) => [kind, change, facts])).toEqual([
    ["goal", "changed", ["health"]],
    ["activity", "new", []],
  ]);
  expect(later.content).toEqual(first.content);
  resultOf(await openAgain(world, await people.strategist.actor(), { ...asked, reason: "En aktivitet till." }));
  resultOf(await handInNow(world, await people.coordinator.actor(), asked));
  expect(resultOf(await handedInReport(world, reader, asked))).toMatchObject({ number: 2, numbers: [2, 1] });
  expect(resultOf(await handedInReport(world, reader, { ...asked, number: "1" }))).toMatchObject({
    number: 1,
    current: false,
  });
});

it("says when what is stored is not what was handed in", async () => {
  const { id } = await wheelWith(world, people, "plan");
  await arrange(world, (tx) =>
    tx.updateTable("period_report").set({ content: sql`jsonb_set(content, '{goals}', '[]')` }).execute(),
  );
  const found = await handedInReport(world, await people.strategist.actor(), { period: id, body: people.social.slug });
  expect(resultOf(found).intact).toBe(false);
});

it("is not shown to those it does not concern", async () => {
  const { id } = await wheelWith(world, people, "plan");
  expect(
    await handedInReport(world, await people.coordinator.actor(), { period: id, body: people.social.slug }),
  ).toMatchObject({
    problem: { kind: "forbidden" },
  });
});
