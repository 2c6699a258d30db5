import { beforeAll, expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addCase } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry } from "../../../../tests/support/registry.ts";
import { caseHistory } from "./case-history.ts";
import { casePage } from "./case-page.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});

const secret = { secrecyProvision: "OSL 21 kap. 3 §", protectedSubject: "Om Petra" };
const newCase = (more: Record<string, unknown> = {}) =>
  addCase(registry.world, registry.people.registrar, registry.social, more);

it("tells what was done, and who has read it only to those who keep or examine the register", async () => {
  const { world, people } = registry;
  const { id, number } = await newCase(secret);
  await casePage(world, await people.officer.actor(), { case: id });
  const lines = async (person: typeof people.registrar) =>
    resultOf(await caseHistory(world, await person.actor(), { case: id }));
  const done = { who: people.registrar.name, sentence: `registrerade ärende ${number}`, outcome: "done" };
  const read = { who: people.officer.name, sentence: "läste ärendet, som är sekretessmarkerat", outcome: "read" };
  expect(await lines(people.officer)).toMatchObject([done]);
  expect(await lines(people.registrar)).toMatchObject([read, done]);
  expect(await lines(people.auditor)).toMatchObject([read, done]);
});

it("is empty for another authority, though the id is real", async () => {
  const { world, people } = registry;
  const { id } = await newCase();
  expect(resultOf(await caseHistory(world, await people.otherRegistrar.actor(), { case: id }))).toEqual([]);
  expect((await caseHistory(world, await people.nobody.actor(), { case: id })).ok).toBe(false);
});
