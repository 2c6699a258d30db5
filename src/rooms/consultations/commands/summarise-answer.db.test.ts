import { beforeAll, expect, it } from "vitest";
import { type AskedBodies, addAnswer, askBodies } from "../../../../tests/support/asked-bodies.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { summariseAnswer } from "./summarise-answer.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: AskedBodies;
let answer: string;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await askBodies(world, [people.social]);
  answer = (await addAnswer(world, asked.consultees[0]?.id ?? "")).id;
});
const row = () => world.db.selectFrom("consultation_answer").select(["summary", "version"]).executeTakeFirstOrThrow();

it("writes the compiler's paragraph; whoever comes second sees what the first wrote", async () => {
  const strategist = await asked.strategist.actor();
  const given = { answer, expectedVersion: "1", summary: "Nämnden är positiv." };
  expect(await summariseAnswer(world, strategist, given)).toEqual({ ok: true, value: null });
  expect(await row()).toEqual({ summary: "Nämnden är positiv.", version: 2 });
  expect(await summariseAnswer(world, strategist, { ...given, summary: "Annat." })).toMatchObject({
    problem: { kind: "conflict", current: { summary: "Nämnden är positiv." } },
  });
  const long = { ...given, expectedVersion: "2", summary: "x".repeat(601) };
  expect(await summariseAnswer(world, strategist, long)).toMatchObject({
    problem: { fields: [{ path: "summary", key: "web:field.too-long", values: { maximum: 600 } }] },
  });
});

it("is refused to those who do not compile, and nothing changes", async () => {
  const before = await row();
  const given = { answer, expectedVersion: String(before.version), summary: "Fel." };
  for (const person of [asked.registrar, people.officer, people.auditor])
    expect(await summariseAnswer(world, await person.actor(), given)).toMatchObject({ problem: { kind: "forbidden" } });
  expect(await row()).toEqual(before);
});
