import { beforeAll, expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addCase } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry } from "../../../../tests/support/registry.ts";
import { closeCase } from "../commands/close-case.ts";
import { myCases } from "./my-cases.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});

it("are the open cases one answers for, where one may still read", async () => {
  const { world, people, social } = registry;
  const mine = await addCase(world, people.registrar, social, { officer: people.officer.id });
  await addCase(world, people.registrar, social);
  const numbers = async (person: typeof people.registrar) =>
    resultOf(await myCases(world, await person.actor(), {})).map(({ number }) => number);
  expect([
    await numbers(people.officer),
    await numbers(people.registrar),
    await numbers(people.otherRegistrar),
  ]).toEqual([[mine.number], [], []]);
  await closeCase(world, await people.officer.actor(), { case: mine.id, outcome: "Klart" });
  expect(await numbers(people.officer)).toEqual([]);
  expect((await myCases(world, await people.nobody.actor(), {})).ok).toBe(false);
});
