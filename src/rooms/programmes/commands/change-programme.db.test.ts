import { beforeAll, describe, expect, it } from "vitest";
import { addProgramme } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { changeProgramme } from "./change-programme.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const good = { kind: "quality", title: "Kvalitetsprogram", about: "Kvalitet.", responsible: "Stadsledningskontoret" };

describe("changing a programme", () => {
  it("changes its facts and keeps its address; who comes second sees what stands", async () => {
    const programme = await addProgramme(world, people.board);
    const change = async (more: object = {}) =>
      changeProgramme(world, await people.strategist.actor(), {
        programme: programme.id,
        expectedVersion: 1,
        ...good,
        ...more,
      });
    resultOf(await change());
    const row = await world.db.selectFrom("programme").selectAll().where("id", "=", programme.id).executeTakeFirst();
    expect(row).toMatchObject({ ...good, slug: programme.slug, version: 2 });
    expect(await change({ title: "Annat" })).toMatchObject({
      problem: { kind: "conflict", current: { title: "Kvalitetsprogram" } },
    });
    expect(Object.keys(faultsOf(await change({ title: "", about: "" })))).toEqual(["title", "about"]);
  });

  it("is refused to others' officers, and cannot find what is not there", async () => {
    const { id } = await addProgramme(world, people.board);
    await expectRefused(world, ["programme"], async () =>
      changeProgramme(world, await people.officer.actor(), { programme: id, expectedVersion: 1, ...good }),
    );
    const none = { programme: world.newId(), expectedVersion: 1, ...good };
    expect(await changeProgramme(world, await people.strategist.actor(), none)).toMatchObject({
      problem: { kind: "missing" },
    });
  });
});
