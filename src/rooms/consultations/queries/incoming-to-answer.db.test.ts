import { beforeAll, expect, it } from "vitest";
import { incomingCast } from "../../../../tests/support/asked.ts";
import { addPerson, cast, type Person } from "../../../../tests/support/cast.ts";
import { addCase } from "../../../../tests/support/register.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { linkOwnCase } from "../commands/link-own-case.ts";
import { incomingDue } from "./incoming-due.ts";
import { incomingToAnswer } from "./incoming-to-answer.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: Awaited<ReturnType<typeof incomingCast>>;
let [officer, head]: Person[] = [];

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await incomingCast(world, people);
  officer = await addPerson(world, "Olle Handläggare", "case_officer", people.culture);
  head = await addPerson(world, "Chefa Direktör", "administration_director", people.culture);
});

const due = async (person: Person | undefined) =>
  person ? (await incomingDue(world, await person.actor())).map(({ kind, owner }) => [kind, owner]) : [];

it("waits for the registrar, then for its officer, and for the heads when it is near", async () => {
  expect(await due(people.otherRegistrar)).toEqual([["consultations:due.register", null]]);
  expect([await due(officer), await due(head), await due(people.registrar)]).toEqual([[], [], []]);
  const own = await addCase(world, people.otherRegistrar, asked.own, { officer: officer?.id });
  await arrange(world, (tx) => linkOwnCase(tx, asked.consultee, own.id));
  const mine = [["consultations:due.answer", "Olle Handläggare"]];
  expect([await due(people.otherRegistrar), await due(officer), await due(head)]).toEqual([[], mine, []]);
  world.clock.set("2026-04-25T08:00:00Z");
  expect(await due(head)).toEqual(mine);
  await arrange(world, (tx) => tx.updateTable("consultee").set({ stage: "answered" }).execute());
  expect([await due(officer), await due(head)]).toEqual([[], []]);
});

it("is nothing to other bodies or people without a role", async () => {
  await arrange(world, (tx) => tx.updateTable("consultee").set({ stage: "drafting" }).execute());
  expect(await due(people.officer)).toEqual([]);
  expect(await incomingToAnswer(world, await people.nobody.actor(), {})).toMatchObject({
    problem: { kind: "forbidden" },
  });
});
