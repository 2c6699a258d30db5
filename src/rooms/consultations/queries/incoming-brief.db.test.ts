import { beforeAll, expect, it } from "vitest";
import { incomingCast } from "../../../../tests/support/asked.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { incomingBrief } from "./incoming-brief.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: Awaited<ReturnType<typeof incomingCast>>;

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await incomingCast(world, people);
});

const ask = async (person: typeof people.registrar) =>
  incomingBrief(world, await person.actor(), { consultee: asked.consultee });

it("says what the pages of the acts need, and what this person may", async () => {
  const brief = await ask(people.otherRegistrar);
  expect(brief).toMatchObject({
    value: { title: "Säkerhetsprogram", sender: "Socialnämnden", senderNumber: "SOC 2026/1", ownNumber: null },
  });
  expect(brief.ok && [...brief.value.allowed]).toEqual(["register", "link", "ask-extension"]);
});

it("is not there for another body, with a real id", async () => {
  expect(await ask(people.registrar)).toMatchObject({ problem: { kind: "missing" } });
  expect(await ask(people.nobody)).toMatchObject({ problem: { kind: "forbidden" } });
});
