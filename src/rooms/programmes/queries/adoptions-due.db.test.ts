import { expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { recordAdoption } from "../commands/record-adoption.ts";
import { adoptionsDue } from "./adoptions-due.ts";

it("waits for a company until its board has adopted what binds it, and for nobody else", async () => {
  const world = await testWorld();
  const people = await programmeCast(world);
  const version = await addVersion(world, people.board);
  await addVersion(world, people.board, { title: "Utkast", state: "drafting" });
  const committees = [{ heading: "A", requirements: [{ text: "Nämnderna ska.", addressee: "committees" as const }] }];
  await addVersion(world, people.board, { title: "Bara nämnderna", chapters: committees });
  const me = await people.companyCoordinator.actor();
  const due = async () => resultOf(await adoptionsDue(world, me, {})).map(({ title, owner }) => [title, owner]);
  expect(await due()).toEqual([["Säkerhetsprogram 2024–2027", "Stadens Hamn AB"]]);
  expect(resultOf(await adoptionsDue(world, await people.coordinator.actor(), {}))).toEqual([]);
  expect(await adoptionsDue(world, await people.officer.actor(), {})).toMatchObject({ problem: { kind: "forbidden" } });
  const noted = { version: version.id, body: people.company.id, expectedVersion: 0 };
  resultOf(await recordAdoption(world, me, { ...noted, decidedDay: "2026-02-10", paragraph: "§ 7" }));
  expect(await due()).toEqual([]);
});
