import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { askForTime, sendOut } from "../../../../tests/support/consultation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { extensionPage } from "./extension-page.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const missing = { ok: false, problem: { kind: "missing" } };
const forbidden = { ok: false, problem: { kind: "forbidden" } };

it("shows a request for more time to the sender alone", async () => {
  const sent = await sendOut(world, { sender: people.social, to: [people.culture] });
  const request = await askForTime(world, sent.at(people.culture).id);
  const asked = { consultation: sent.id, request };
  const found = resultOf(await extensionPage(world, sent.actor, asked));
  expect(found).toMatchObject({ name: "Kulturnämnden", state: "asked" });
  expect(found.wantedDay.toString()).toBe("2026-05-18");
  expect(await extensionPage(world, await people.otherRegistrar.actor(), asked)).toMatchObject(missing);
  expect(await extensionPage(world, await people.auditor.actor(), asked)).toMatchObject(forbidden);
});
