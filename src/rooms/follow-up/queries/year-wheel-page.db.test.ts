import { beforeAll, expect, it } from "vitest";
import { addPerson } from "../../../../tests/support/cast.ts";
import { type FollowUpCast, followUpCast, wheelWith } from "../../../../tests/support/period.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { yearWheelPage } from "./year-wheel-page.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld("2026-04-20T08:00:00Z");
  people = await followUpCast(world);
});

it("shows each body its own standing and what is next, and the whole city's to nobody here", async () => {
  const t1 = await wheelWith(world, people, "t1");
  const wheel = resultOf(await yearWheelPage(world, await people.coordinator.actor(), {}));
  expect(wheel).toMatchObject({ year: 2026, years: [2026] });
  expect(wheel.periods.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    "plan open",
    "t1 open",
    "t2 planned",
    "annual planned",
    "state planned",
  ]);
  expect(wheel.periods.find(({ id }) => id === t1.id)?.own.map(({ name, standing }) => [name, standing])).toEqual([
    ["Socialnämnden", "waiting"],
  ]);
  expect(wheel.next.map(({ name, kind, standing }) => [name, kind, standing])).toEqual([
    ["Socialnämnden", "plan", "overdue"],
  ]);
  expect(resultOf(await yearWheelPage(world, await people.auditor.actor(), { year: "x" })).year).toBe(2026);
});

it("has an empty year, and nothing for whoever has no role", async () => {
  const nobody = await addPerson(world, "Ingen Rollsson", "registrar");
  expect(await yearWheelPage(world, await nobody.actor(), {})).toMatchObject({ problem: { kind: "forbidden" } });
  const wheel = resultOf(await yearWheelPage(world, await people.strategist.actor(), { year: 2031 }));
  expect([wheel.year, wheel.periods]).toEqual([2031, []]);
});
