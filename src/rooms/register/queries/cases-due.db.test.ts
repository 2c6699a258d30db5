import { expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase, addRegister } from "../../../../tests/support/register.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { closeCase } from "../commands/close-case.ts";
import { casesDue } from "./cases-due.ts";

it("waits for those who can hand a case out, then for the one who got it, until it is closed", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const register = await addRegister(world, people.social);
  await addCase(world, people.registrar, register);
  const given = await addCase(world, people.registrar, register, { officer: people.officer.id });
  const due = async (person: typeof people.registrar) =>
    (await casesDue(world, await person.actor())).map(({ title, kind }) => [title, kind]);
  expect(await due(people.registrar)).toEqual([["SOC 2026/1 Skrivelse om belysning", "register:due.unassigned"]]);
  expect(await due(people.officer)).toEqual([["SOC 2026/2 Skrivelse om belysning", "register:due.mine"]]);
  expect([await due(people.otherRegistrar), await due(people.auditor), await due(people.nobody)]).toEqual([[], [], []]);
  await closeCase(world, await people.officer.actor(), { case: given.id, outcome: "Klart" });
  expect(await due(people.officer)).toEqual([]);
});
