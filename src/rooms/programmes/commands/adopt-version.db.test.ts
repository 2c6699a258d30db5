import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast, versionOf } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { adoptVersion } from "./adopt-version.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const adopt = async (version: string, more: object = {}) =>
  adoptVersion(world, await people.secretary.actor(), {
    version,
    expectedVersion: await versionOf(world, version),
    decidedBy: people.council.id,
    decidedDay: "2026-03-09",
    paragraph: "§ 42",
    inForceFrom: "2026-04-01",
    reviewDay: "2028-01-31",
    ...more,
  });
const rowOf = (id: string) =>
  world.db.selectFrom("programme_version").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

describe("adopting a version", () => {
  it("takes the place of the one in force from its own first day", async () => {
    const earlier = await addVersion(world, people.board);
    const next = await addVersion(world, people.board, { programme: earlier.programme, number: 2, state: "proposed" });
    resultOf(await adopt(next.id));
    expect(await rowOf(next.id)).toMatchObject({
      state: "adopted",
      paragraph: "§ 42",
      decided_by_id: people.council.id,
    });
    expect((await rowOf(earlier.id)).superseded_day?.toString()).toBe("2026-04-01");
    expect(await adopt(next.id)).toMatchObject({ problem: { key: "programmes:problem.not-proposed" } });
  });

  it("says every fault at once", async () => {
    const { id } = await addVersion(world, people.board, { state: "proposed" });
    const bad = {
      decidedDay: "2026-03-11",
      inForceFrom: "2026-03-01",
      reviewDay: "2026-02-01",
      decidedBy: world.newId(),
    };
    expect(faultsOf(await adopt(id, bad))).toEqual({
      decidedBy: "programmes:decide.body-missing",
      decidedDay: "programmes:decide.decided-later",
      inForceFrom: "programmes:decide.force-before-decision",
      reviewDay: "programmes:decide.review-before-force",
    });
    expect(faultsOf(await adopt(id, { decidedBy: "", decidedDay: "", paragraph: "", inForceFrom: "" }))).toEqual({
      decidedBy: "programmes:decide.body-missing",
      decidedDay: "programmes:decide.day-missing",
      paragraph: "programmes:decide.paragraph-missing",
      inForceFrom: "programmes:decide.force-missing",
    });
    expect(await adopt(id, { expectedVersion: 7 })).toMatchObject({ problem: { kind: "conflict" } });
  });

  it("is refused to others, and to those who only write", async () => {
    const { id: version } = await addVersion(world, people.board, { state: "proposed" });
    const asked = {
      version,
      expectedVersion: 1,
      decidedBy: people.council.id,
      decidedDay: "2026-03-09",
      paragraph: "1",
      inForceFrom: "2026-04-01",
    };
    await expectRefused(world, ["programme_version"], async () =>
      adoptVersion(world, await people.otherRegistrar.actor(), asked),
    );
    await expectRefused(world, ["programme_version"], async () =>
      adoptVersion(world, await people.coordinator.actor(), asked),
    );
  });
});
