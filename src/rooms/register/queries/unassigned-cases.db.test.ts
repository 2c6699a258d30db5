import { beforeAll, expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addCase } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry } from "../../../../tests/support/registry.ts";
import { unassignedCases } from "./unassigned-cases.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});

it("are open cases without officer, for those who can say who it shall be", async () => {
  const { world, people, social } = registry;
  await addCase(world, people.registrar, social, { officer: people.officer.id });
  const free = await addCase(world, people.registrar, social);
  const numbers = async (person: typeof people.registrar) =>
    resultOf(await unassignedCases(world, await person.actor(), {})).map(({ number }) => number);
  expect([await numbers(people.registrar), await numbers(people.otherRegistrar)]).toEqual([[free.number], []]);
  expect(await unassignedCases(world, await people.officer.actor(), {})).toMatchObject({
    problem: { kind: "forbidden" },
  });
});
