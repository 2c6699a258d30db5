import { beforeAll, expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addCase } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry } from "../../../../tests/support/registry.ts";
import { caseChoices } from "./case-choices.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});

const newCase = (more: Record<string, unknown> = {}) =>
  addCase(registry.world, registry.people.registrar, registry.social, more);

it("are the people of the case's own body, without those who only administer or examine", async () => {
  const { world, people } = registry;
  const { officers, units } = resultOf(
    await caseChoices(world, await people.registrar.actor(), { case: (await newCase()).id }),
  );
  expect(officers.map(({ name }) => name)).toEqual(["Hedda Handläggarsson", "Rut Registratorsson"]);
  expect(units).toEqual([]);
});

it("is not there for another authority, and refused to those without role, though the id is real", async () => {
  const { world, people } = registry;
  const asked = await newCase().then(({ id }) => ({ case: id }));
  expect(await caseChoices(world, await people.otherRegistrar.actor(), asked)).toMatchObject({
    ok: false,
    problem: { kind: "missing" },
  });
  expect(await caseChoices(world, await people.nobody.actor(), asked)).toMatchObject({
    ok: false,
    problem: { kind: "forbidden" },
  });
  expect(await caseChoices(world, await people.auditor.actor(), asked)).toMatchObject({ ok: true });
  expect((await caseChoices(world, await people.auditor.actor(), { case: "'; --", document: "x", file: "1" })).ok).toBe(
    false,
  );
});
