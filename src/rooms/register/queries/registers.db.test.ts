import { beforeAll, expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addCase } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry } from "../../../../tests/support/registry.ts";
import { registers } from "./registers.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});

it("are those of the reader's own authorities, with how far their numbers have come", async () => {
  const { world, people, social, culture } = registry;
  await addCase(world, people.registrar, social);
  const seen = async (person: typeof people.registrar, asked = {}) =>
    resultOf(await registers(world, await person.actor(), asked)).map(({ body, lastSerial }) => [body, lastSerial]);
  expect(await seen(people.registrar)).toEqual([["Socialnämnden", 1]]);
  expect(await seen(people.otherRegistrar)).toEqual([["Kulturnämnden", 0]]);
  expect(await seen(people.auditor)).toEqual([
    ["Kulturnämnden", 0],
    ["Socialnämnden", 1],
  ]);
  expect(await seen(people.registrar, { register: culture.id })).toEqual([]);
  expect((await registers(world, await people.nobody.actor(), {})).ok).toBe(false);
});
