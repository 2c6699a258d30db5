import { beforeAll, expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addCase, addTo } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry } from "../../../../tests/support/registry.ts";
import { correctCase } from "../commands/correct-case.ts";
import { caseSheet } from "./case-sheet.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});

const secret = { secrecyProvision: "OSL 21 kap. 3 §", protectedSubject: "Om Petra" };
const newCase = (more: Record<string, unknown> = {}) =>
  addCase(registry.world, registry.people.registrar, registry.social, more);

it("holds what is public and nothing else", async () => {
  const { world, people } = registry;
  const file = await newCase(secret);
  await addTo(world, people.registrar, file, { protectedTitle: "Petras brev", secrecyProvision: "OSL 21 kap. 3 §" });
  await addTo(world, people.officer, file, { direction: "drawn_up", publicTitle: "Utkast till svar" });
  const correction = {
    case: file.id,
    version: 1,
    publicSubject: "Anmälan",
    protectedSubject: "Om Paula",
    reason: "Fel",
  };
  await correctCase(world, await people.registrar.actor(), correction);
  const sheet = resultOf(await caseSheet(world, await people.officer.actor(), { case: file.id }));
  expect(sheet.documents.map(({ publicTitle }) => publicTitle)).toEqual(["Skrivelse"]);
  expect(JSON.stringify(sheet)).not.toMatch(/Petra|Paula|Utkast/);
});

it("is not there for another authority, and refused to those without role, though the id is real", async () => {
  const { world, people } = registry;
  const asked = await newCase().then(({ id }) => ({ case: id }));
  expect(await caseSheet(world, await people.otherRegistrar.actor(), asked)).toMatchObject({
    ok: false,
    problem: { kind: "missing" },
  });
  expect(await caseSheet(world, await people.nobody.actor(), asked)).toMatchObject({
    ok: false,
    problem: { kind: "forbidden" },
  });
  expect(await caseSheet(world, await people.auditor.actor(), asked)).toMatchObject({ ok: true });
  expect((await caseSheet(world, await people.auditor.actor(), { case: "'; --", document: "x", file: "1" })).ok).toBe(
    false,
  );
});
