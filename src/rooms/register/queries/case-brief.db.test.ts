import { beforeAll, expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addCase } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry } from "../../../../tests/support/registry.ts";
import { closeCase } from "../commands/close-case.ts";
import { caseBrief } from "./case-brief.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});

const secret = { secrecyProvision: "OSL 21 kap. 3 §", protectedSubject: "Om Petra" };
const newCase = (more: Record<string, unknown> = {}) =>
  addCase(registry.world, registry.people.registrar, registry.social, more);

it("offers what the commands allow, by role and by state, and holds nothing protected", async () => {
  const { world, people } = registry;
  const open = await newCase(secret);
  const allowed = async (person: typeof people.registrar) => [
    ...resultOf(await caseBrief(world, await person.actor(), { case: open.id })).allowed,
  ];
  expect(await allowed(people.officer)).toEqual(["add-document", "close"]);
  expect(await allowed(people.registrar)).toEqual([
    "add-document",
    "assign",
    "correct",
    "set-secrecy",
    "relate",
    "add-number",
    "close",
  ]);
  expect(await allowed(people.auditor)).toEqual([]);
  await closeCase(world, await people.officer.actor(), { case: open.id, outcome: "Klart" });
  expect(await allowed(people.officer)).toEqual([]);
  expect(await allowed(people.registrar)).toEqual(["correct", "set-secrecy", "relate", "add-number", "reopen"]);
  expect(JSON.stringify(await caseBrief(world, await people.registrar.actor(), { case: open.id }))).not.toContain(
    "Petra",
  );
});

it("is not there for another authority, and refused to those without role, though the id is real", async () => {
  const { world, people } = registry;
  const asked = await newCase().then(({ id }) => ({ case: id }));
  expect(await caseBrief(world, await people.otherRegistrar.actor(), asked)).toMatchObject({
    ok: false,
    problem: { kind: "missing" },
  });
  expect(await caseBrief(world, await people.nobody.actor(), asked)).toMatchObject({
    ok: false,
    problem: { kind: "forbidden" },
  });
  expect(await caseBrief(world, await people.auditor.actor(), asked)).toMatchObject({ ok: true });
  expect((await caseBrief(world, await people.auditor.actor(), { case: "'; --", document: "x", file: "1" })).ok).toBe(
    false,
  );
});
