import { beforeAll, expect, it } from "vitest";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addRegister } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry } from "../../../../tests/support/registry.ts";
import { registrationChoices } from "./registration-choices.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});

it("are the reader's own registers in use, and the people of the one that is chosen", async () => {
  const { world, people, social, culture } = registry;
  const choices = async (register: string | null) =>
    resultOf(await registrationChoices(world, await people.registrar.actor(), { register }));
  expect(await choices(culture.id)).toMatchObject({
    chosen: social.id,
    registers: [{ id: social.id }],
    officers: [{ name: "Hedda Handläggarsson" }, {}],
  });
  const second = await addRegister(world, people.social, "SÄK {year}/{serial}");
  expect(await choices(null)).toMatchObject({ chosen: null, officers: [] });
  expect(await choices(second.id)).toMatchObject({
    chosen: second.id,
    officers: [{ name: "Hedda Handläggarsson" }, {}],
  });
  expect((await registrationChoices(world, await people.officer.actor(), {})).ok).toBe(false);
});
