import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { draftOne } from "../../../../tests/support/consultation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { startingChoices } from "./starting-choices.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const forbidden = { ok: false, problem: { kind: "forbidden" } };

it("offers the registers in use and the open cases of one's own authorities", async () => {
  const draft = await draftOne(world, { sender: people.social });
  const found = resultOf(await startingChoices(world, draft.actor, {}));
  expect(found.registers).toEqual([{ id: draft.register.id, name: "Socialnämndens diarium" }]);
  expect(found.cases).toMatchObject([{ id: draft.caseId, number: draft.caseNumber }]);
  const other = resultOf(await startingChoices(world, await people.otherRegistrar.actor(), {}));
  expect(other).toEqual({ registers: [], cases: [] });
  expect(await startingChoices(world, await people.auditor.actor(), {})).toMatchObject(forbidden);
});
