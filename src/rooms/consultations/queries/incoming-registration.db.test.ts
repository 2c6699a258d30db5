import { beforeAll, expect, it } from "vitest";
import { incomingCast } from "../../../../tests/support/asked.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { incomingRegistration } from "./incoming-registration.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: Awaited<ReturnType<typeof incomingCast>>;

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await incomingCast(world, people);
});

const ask = async (person: typeof people.registrar) =>
  incomingRegistration(world, await person.actor(), { consultee: asked.consultee });

it("offers the registers, people and classes of the body it came to", async () => {
  expect(await ask(people.otherRegistrar)).toMatchObject({
    value: { registers: [{ id: asked.own.id }], officers: [{ name: "Rolf Kulturregistrator" }], units: [] },
  });
});

it("offers nothing to those who may not register there, with a real id", async () => {
  expect(await ask(people.registrar)).toMatchObject({ problem: { kind: "missing" } });
  for (const person of [people.officer, people.auditor, people.nobody])
    expect(await ask(person)).toMatchObject({ problem: { kind: "forbidden" } });
});
