import { beforeAll, expect, it } from "vitest";
import { type AskedBodies, addAnswer, askBodies } from "../../../../tests/support/asked-bodies.ts";
import { waitingUpload } from "../../../../tests/support/brought-answer.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { compileBrief } from "./compile-brief.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: AskedBodies;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await askBodies(world, [people.social, people.culture]);
});
const brief = async (person: { actor(): Promise<Parameters<typeof compileBrief>[1]> }) =>
  compileBrief(world, await person.actor(), { consultation: asked.id });

it("counts what has come and what is handled, of the answers that count", async () => {
  const social = asked.consultees[0]?.id ?? "";
  await addAnswer(world, social);
  await addAnswer(world, social);
  await waitingUpload(world, asked);
  expect(await brief(asked.strategist)).toMatchObject({
    ok: true,
    value: {
      title: "Förslag till säkerhetsprogram",
      asked: 3,
      answered: 1,
      viewpoints: 1,
      handled: 0,
      waiting: 1,
      reportState: null,
    },
  });
});

it("says what each may do, and nothing once it is closed", async () => {
  const allowed = async (person: Parameters<typeof brief>[0]) => {
    const found = await brief(person);
    return found.ok ? [...found.value.allowed] : found.problem.kind;
  };
  expect(await allowed(asked.strategist)).toEqual(["enter-answer", "compile", "close"]);
  expect(await allowed(asked.registrar)).toEqual(["enter-answer"]);
  await arrange(world, (tx) => tx.updateTable("consultation").set({ state: "closed" }).execute());
  expect(await allowed(asked.strategist)).toEqual([]);
});

it("is not there for those who were asked", async () => {
  expect(await brief(people.registrar)).toMatchObject({ ok: false, problem: { kind: "missing" } });
  expect(await brief(people.nobody)).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
});
