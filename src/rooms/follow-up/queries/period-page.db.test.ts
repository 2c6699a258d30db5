import { beforeAll, expect, it } from "vitest";
import { addPerson } from "../../../../tests/support/cast.ts";
import { type FollowUpCast, followUpCast, handInNow, wheelWith } from "../../../../tests/support/period.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { periodPage } from "./period-page.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld("2026-04-20T08:00:00Z");
  people = await followUpCast(world);
});

it("shows the strategist and the auditor every body, and what the strategist may do", async () => {
  const t1 = await wheelWith(world, people, "t1");
  resultOf(await handInNow(world, await people.coordinator.actor(), { period: t1.id, body: people.social.slug }));
  const found = resultOf(await periodPage(world, await people.strategist.actor(), { period: t1.id }));
  expect(found.bodies.map(({ name, standing, mayOpen }) => [name, standing, mayOpen])).toEqual([
    ["Kommunstyrelsen", "waiting", false],
    ["Kulturnämnden", "waiting", false],
    ["Socialnämnden", "handed_in", true],
  ]);
  expect([...found.allowed].sort()).toEqual(["change", "close"]);
  const auditor = resultOf(await periodPage(world, await people.auditor.actor(), { period: t1.id }));
  expect([auditor.bodies.length, auditor.allowed.size]).toEqual([3, 0]);
});

it("is not shown to a body's own people", async () => {
  const { id } = await wheelWith(world, people, "t1");
  expect(await periodPage(world, await people.coordinator.actor(), { period: id })).toMatchObject({
    problem: { kind: "forbidden" },
  });
  const elsewhere = await addPerson(world, "Stig Annorstrateg", "security_strategist", people.culture);
  expect(await periodPage(world, await elsewhere.actor(), { period: id })).toMatchObject({
    problem: { kind: "missing" },
  });
});

it("tells of a body that has been merged into another", async () => {
  const { id } = await wheelWith(world, people, "annual");
  const last = { to_day: Temporal.PlainDate.from("2026-12-31") };
  await arrange(world, (tx) => tx.updateTable("body").set(last).where("id", "=", people.culture.id).execute());
  world.clock.set("2027-01-10T08:00:00Z");
  const { bodies } = resultOf(await periodPage(world, await people.strategist.actor(), { period: id }));
  expect(bodies.find(({ name }) => name === "Kulturnämnden")).toMatchObject({ standing: "gone" });
});
