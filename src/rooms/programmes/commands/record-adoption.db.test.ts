import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { draftVersion, programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { recordAdoption } from "./record-adoption.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const record = async (version: string, more: object = {}) =>
  recordAdoption(world, await people.companyCoordinator.actor(), {
    version,
    body: people.company.id,
    expectedVersion: 0,
    decidedDay: "2026-02-10",
    paragraph: "§ 7",
    caseNumber: "SH 2026/4",
    ...more,
  });

describe("a body's own adoption", () => {
  it("is noted, and noted again with what was wrong put right", async () => {
    const { id } = await addVersion(world, people.board);
    resultOf(await record(id));
    resultOf(await record(id, { expectedVersion: 1, paragraph: "§ 8" }));
    const rows = await world.db.selectFrom("programme_adoption").selectAll().where("version_id", "=", id).execute();
    expect(rows).toMatchObject([
      { body_id: people.company.id, paragraph: "§ 8", case_number: "SH 2026/4", version: 2 },
    ]);
    expect(await record(id)).toMatchObject({ problem: { kind: "conflict", current: { paragraph: "§ 8" } } });
  });

  it("comes after the council's decision and not in days to come; drafts are not adopted", async () => {
    const { id } = await addVersion(world, people.board, { inForceFrom: "2024-01-01" });
    expect(faultsOf(await record(id, { decidedDay: "2026-03-11" }))).toEqual({
      decidedDay: "programmes:decide.decided-later",
    });
    expect(faultsOf(await record(id, { decidedDay: "2020-01-01" }))).toEqual({
      decidedDay: "programmes:adoptions.before-council",
    });
    expect(faultsOf(await record(id, { decidedDay: "", paragraph: "" }))).toEqual({
      decidedDay: "programmes:decide.day-missing",
      paragraph: "programmes:decide.paragraph-missing",
    });
    const { id: draft } = await draftVersion(world, people);
    expect(await record(draft)).toMatchObject({ problem: { key: "programmes:problem.not-adopted" } });
    expect(await record(id, { body: world.newId() })).toMatchObject({ problem: { kind: "missing" } });
  });

  it("is refused for another body", async () => {
    const { id } = await addVersion(world, people.board);
    await expectRefused(world, ["programme_adoption"], () => record(id, { body: people.culture.id }));
  });
});
