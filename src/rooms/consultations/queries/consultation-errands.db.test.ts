import { expect, it } from "vitest";
import { addPerson, cast } from "../../../../tests/support/cast.ts";
import { sendOut } from "../../../../tests/support/consultation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addRegister } from "../../../../tests/support/register.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { registerIncoming } from "../commands/register-incoming.ts";
import { compilingErrand } from "./compiling-errand.ts";
import { consultationErrands } from "./consultation-errands.ts";
import { registrationErrand } from "./registration-errand.ts";

it("follow what has come until it is registered, and what was sent until it is put together", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const register = await addRegister(world, people.social, "SOC {year}/{serial}");
  const strategist = await addPerson(world, "Stina Strategsson", "security_strategist", people.culture);
  const ticks = async (person: typeof strategist) =>
    (await consultationErrands(world, await person.actor())).map(({ key, steps }) => [
      key.split(".")[1],
      steps.map(({ done }) => (done ? "x" : "-")).join(""),
    ]);
  expect(await ticks(people.registrar)).toEqual([]);
  const sent = await sendOut(world, { sender: people.culture, to: [people.social], by: strategist });
  expect(await ticks(people.registrar)).toEqual([["register", "---"]]);
  expect(await ticks(strategist)).toEqual([["compile", "x---"]]);
  const form = { consultee: sent.at(people.social).id, id: world.newId(), version: 1, register: register.id };
  const given = { ...form, subject: "Remiss", officer: people.officer.id };
  resultOf(await registerIncoming(world, await people.registrar.actor(), given));
  expect(await ticks(people.registrar)).toEqual([["register", "xxx"]]);
  expect(await ticks(people.otherRegistrar)).toEqual([]);
  const refused = [
    await registrationErrand(world, await people.officer.actor(), {}),
    await compilingErrand(world, await people.registrar.actor(), {}),
  ];
  expect(refused.map(({ ok }) => ok)).toEqual([false, false]);
});
