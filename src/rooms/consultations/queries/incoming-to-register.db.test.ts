import { expect, it } from "vitest";
import { incomingCast } from "../../../../tests/support/asked.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { arrange, testWorld } from "../../../../tests/support/world.ts";
import { incomingToRegister } from "./incoming-to-register.ts";

it("waits for the body's own registrar until it is registered or taken back", async () => {
  const world = await testWorld();
  const people = await cast(world);
  await incomingCast(world, people);
  const waiting = async (person: typeof people.registrar) => {
    const found = await incomingToRegister(world, await person.actor(), {});
    return found.ok ? found.value.map(({ title, sender }) => [title, sender]) : found.problem.kind;
  };
  expect(await waiting(people.otherRegistrar)).toEqual([["Säkerhetsprogram", "Socialnämnden"]]);
  expect([await waiting(people.registrar), await waiting(people.officer)]).toEqual([[], "forbidden"]);
  await arrange(world, (tx) => tx.updateTable("consultation").set({ state: "withdrawn" }).execute());
  expect(await waiting(people.otherRegistrar)).toEqual([]);
});
