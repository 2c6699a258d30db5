import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { askForTime, draftOne, sendOut } from "../../../../tests/support/consultation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { consultationsDue } from "./consultations-due.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const forbidden = { ok: false, problem: { kind: "forbidden" } };

it("says what waits for those who send: drafts, extensions, and what is late", async () => {
  const draft = await draftOne(world, { sender: people.social, title: "Utkast" });
  const sent = await sendOut(world, { sender: people.social, to: [people.culture], title: "Ute" });
  const request = await askForTime(world, sent.at(people.culture).id);
  world.clock.set("2026-05-05T08:00:00Z");
  const due = resultOf(await consultationsDue(world, sent.actor, {}));
  world.clock.set("2026-03-10T08:00:00Z");
  expect(due.map(({ href, kind }) => [kind, href])).toEqual([
    ["consultations:due.draft", `/remisser/${draft.id}`],
    ["consultations:due.extension", `/remisser/${sent.id}/anstand/${request}`],
    ["consultations:due.overdue", `/remisser/${sent.id}?lage=forsenade`],
  ]);
  expect(resultOf(await consultationsDue(world, await people.otherRegistrar.actor(), {}))).toEqual([]);
  expect(await consultationsDue(world, await people.auditor.actor(), {})).toMatchObject(forbidden);
});
