import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { draftOne } from "../../../../tests/support/consultation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { findConsultations } from "./find-consultations.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const forbidden = { ok: false, problem: { kind: "forbidden" } };

it("finds one's own by title and by case number", async () => {
  const draft = await draftOne(world, { sender: people.social, title: "Trygghetsprogram" });
  const found = async (text: string) => resultOf(await findConsultations(world, draft.actor, { text }));
  expect(await found("trygghet")).toMatchObject([{ id: draft.id }]);
  expect(await found(draft.caseNumber)).toMatchObject([{ id: draft.id }]);
  expect(await found("_")).toEqual([]);
  const other = await people.otherRegistrar.actor();
  expect(resultOf(await findConsultations(world, other, { text: "trygghet" }))).toEqual([]);
  expect(await findConsultations(world, await people.nobody.actor(), { text: "x" })).toMatchObject(forbidden);
});
