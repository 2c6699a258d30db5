import { beforeAll, describe, expect, it } from "vitest";
import { addPerson } from "../../../../tests/support/cast.ts";
import { addVersion } from "../../../../tests/support/programme.ts";
import { draftVersion, programmeCast, versionOf } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { addCase, addRegister } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { changeVersion } from "./change-version.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const change = async (version: string, more: object = {}) =>
  changeVersion(world, await people.strategist.actor(), {
    version,
    expectedVersion: await versionOf(world, version),
    periodLabel: "2027–2031",
    ...more,
  });

describe("changing a version's facts", () => {
  it("notes period, case and review day; who comes second sees what stands", async () => {
    const { id } = await draftVersion(world, people);
    const registrar = await addPerson(world, "Rakel Registerström", "registrar", people.board);
    const file = await addCase(world, registrar, await addRegister(world, people.board, "KS {year}/{serial}"));
    resultOf(await change(id, { case: file.number, reviewDay: "2028-01-31" }));
    const row = await world.db.selectFrom("programme_version").selectAll().where("id", "=", id).executeTakeFirst();
    expect([row?.period_label, row?.case_id, row?.review_day?.toString()]).toEqual([
      "2027–2031",
      file.id,
      "2028-01-31",
    ]);
    expect(await change(id, { expectedVersion: 1 })).toMatchObject({
      problem: { kind: "conflict", current: { periodLabel: "2027–2031" } },
    });
  });

  it("keeps what was decided, and days in their order", async () => {
    const { id } = await addVersion(world, people.board, { inForceFrom: "2024-01-01" });
    expect(faultsOf(await change(id))).toEqual({ periodLabel: "programmes:version.label-decided" });
    expect(faultsOf(await change(id, { periodLabel: "2024–2027", reviewDay: "2023-01-01" }))).toEqual({
      reviewDay: "programmes:decide.review-before-force",
    });
    expect(faultsOf(await change(id, { periodLabel: "", reviewDay: "snart" }))).toEqual({
      periodLabel: "programmes:begin.label-missing",
      reviewDay: "web:field.not-a-day",
    });
    const { id: rejected } = await addVersion(world, people.board, { state: "rejected" });
    expect(await change(rejected)).toMatchObject({ problem: { key: "programmes:problem.rejected" } });
  });

  it("is refused to others", async () => {
    const { id: version } = await draftVersion(world, people);
    await expectRefused(world, ["programme_version"], async () =>
      changeVersion(world, await people.officer.actor(), { version, expectedVersion: 1, periodLabel: "x" }),
    );
  });
});
