import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { draftVersion, programmeCast, versionOf } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { repealVersion } from "./repeal-version.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const repeal = async (version: string, more: object = {}) =>
  repealVersion(world, await people.secretary.actor(), {
    version,
    expectedVersion: await versionOf(world, version),
    day: "2026-06-01",
    reason: "Frågorna tas i andra program.",
    ...more,
  });

describe("repealing a version", () => {
  it("notes day and reason, once", async () => {
    const { id } = await addVersion(world, people.board);
    resultOf(await repeal(id));
    const row = await world.db
      .selectFrom("programme_version")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect([row.repealed_day?.toString(), row.repealed_reason]).toEqual([
      "2026-06-01",
      "Frågorna tas i andra program.",
    ]);
    expect(await repeal(id)).toMatchObject({ problem: { key: "programmes:problem.repealed" } });
  });

  it("says what is wrong, and is shut for a draft", async () => {
    const { id } = await addVersion(world, people.board);
    expect(faultsOf(await repeal(id, { day: "", reason: " " }))).toEqual({
      day: "programmes:decide.repeal-day-missing",
      reason: "programmes:decide.repeal-reason-missing",
    });
    expect(faultsOf(await repeal(id, { day: "2023-01-01" }))).toEqual({ day: "programmes:decide.repeal-before-force" });
    const { id: draft } = await draftVersion(world, people);
    expect(await repeal(draft)).toMatchObject({ problem: { key: "programmes:problem.not-adopted" } });
  });

  it("is refused to others", async () => {
    const { id: version } = await addVersion(world, people.board);
    await expectRefused(world, ["programme_version"], async () =>
      repealVersion(world, await people.otherRegistrar.actor(), {
        version,
        expectedVersion: 1,
        day: "2026-06-01",
        reason: "x",
      }),
    );
  });
});
