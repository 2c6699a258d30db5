import { beforeEach, describe, expect, it } from "vitest";
import { consulteeRow, incomingCast } from "../../../../tests/support/asked.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { linkIncoming } from "./link-incoming.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: Awaited<ReturnType<typeof incomingCast>>;
let own: { id: string; number: string };

beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await incomingCast(world, people);
  own = await addCase(world, people.otherRegistrar, asked.own);
});

const form = (more: Record<string, unknown> = {}) => ({
  consultee: asked.consultee,
  id: world.newId(),
  version: "1",
  number: own.number,
  ...more,
});
const link = async (person: typeof people.registrar, more = {}) =>
  linkIncoming(world, await person.actor(), form(more));
const documents = () => world.db.selectFrom("document").selectAll().where("case_id", "=", own.id).execute();

describe("putting what has come in a case that is there", () => {
  it("enters it as a document, keeps the sender's number and ties the case to the question", async () => {
    expect(await link(people.otherRegistrar)).toMatchObject({ ok: true, value: { id: own.id, number: own.number } });
    expect(await documents()).toMatchObject([{ direction: "received", public_title: "Remiss: Säkerhetsprogram" }]);
    const numbers = await world.db.selectFrom("case_number").selectAll().where("case_id", "=", own.id).execute();
    expect(numbers.map(({ raw }) => raw)).toContain("SOC 2026/1");
    expect(await consulteeRow(world, asked.consultee)).toMatchObject({ own_case_id: own.id, stage: "registered" });
  });

  it("refuses everybody else, with a real id, and changes nothing", async () => {
    for (const person of [people.registrar, people.officer, people.auditor, people.nobody])
      expect(await link(person)).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
    expect([await documents(), (await consulteeRow(world, asked.consultee)).stage]).toEqual([[], "sent"]);
  });

  it("takes no case of another authority, no number that is none, and nothing twice", async () => {
    expect(await link(people.otherRegistrar, { number: asked.file.number })).toMatchObject({
      problem: { fields: [{ path: "number", key: "consultations:incoming.problem.not-ours" }] },
    });
    expect(await link(people.otherRegistrar, { number: "KUN 1999/9" })).toMatchObject({
      problem: { fields: [{ path: "number", key: "register:number-unknown" }] },
    });
    expect(await link(people.otherRegistrar, { number: " ", version: "x" })).toMatchObject({
      problem: { fields: [{ path: "version" }, { path: "number", key: "consultations:incoming.problem.number" }] },
    });
    expect((await link(people.otherRegistrar)).ok).toBe(true);
    expect(await link(people.otherRegistrar, { version: "2" })).toMatchObject({
      problem: { key: "consultations:incoming.shut.registered" },
    });
  });
});
