import { expect, it } from "vitest";
import { addPerson, cast } from "../../../../tests/support/cast.ts";
import { sendOut } from "../../../../tests/support/consultation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addRegister } from "../../../../tests/support/register.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { registerIncoming } from "../commands/register-incoming.ts";
import { consultationTryouts } from "./consultation-tryouts.ts";
import { registrationTryout } from "./registration-tryout.ts";

it("follows what has come until it is registered", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const register = await addRegister(world, people.social, "SOC {year}/{serial}");
  const strategist = await addPerson(world, "Stina Strategsson", "security_strategist", people.culture);
  const ticks = async (person: typeof strategist) =>
    (await consultationTryouts(world, await person.actor())).map(({ key, steps }) => [
      key.split(".")[1],
      steps.map(({ done }) => (done ? "x" : "-")).join(""),
    ]);
  expect(await ticks(people.registrar)).toEqual([]);
  const sent = await sendOut(world, { sender: people.culture, to: [people.social], by: strategist });
  expect(await ticks(people.registrar)).toEqual([["register", "---"]]);
  const form = { consultee: sent.at(people.social).id, id: world.newId(), version: 1, register: register.id };
  const given = { ...form, subject: "Remiss", officer: people.officer.id };
  resultOf(await registerIncoming(world, await people.registrar.actor(), given));
  expect(await ticks(people.registrar)).toEqual([["register", "xxx"]]);
  expect(await ticks(people.otherRegistrar)).toEqual([]);
  expect((await registrationTryout(world, await people.officer.actor(), {})).ok).toBe(false);
});
