import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { draftVersion, programmeCast } from "../../../../tests/support/programme-people.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { adoptionList } from "./adoption-list.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const stranger: Actor = { kind: "public", name: "Allmänheten" };
const _forbidden = { ok: false, problem: { kind: "forbidden" } };
const missing = { ok: false, problem: { kind: "missing" } };
describe("who has adopted a version", () => {
  it("has the companies it binds first, with what is noted and who may note it", async () => {
    const version = await addVersion(world, people.board);
    const noted = {
      id: world.newId(),
      version_id: version.id,
      body_id: people.culture.id,
      decided_day: Temporal.PlainDate.from("2026-02-01"),
      paragraph: "§ 3",
      recorded_at: world.now(),
    };
    await arrange(world, (tx) => tx.insertInto("programme_adoption").values(noted).execute());
    const lines = resultOf(await adoptionList(world, await people.companyCoordinator.actor(), { version: version.id }));
    expect(lines.map(({ name, paragraph, mayRecord }) => [name, paragraph, mayRecord])).toEqual([
      ["Stadens Hamn AB", null, true],
      ["Kommunstyrelsen", null, false],
      ["Kulturnämnden", "§ 3", false],
      ["Socialnämnden", null, false],
    ]);
    expect(resultOf(await adoptionList(world, stranger, { version: version.id }))).toHaveLength(4);
  });

  it("is there for what is adopted alone", async () => {
    const { id: version } = await draftVersion(world, people);
    expect(await adoptionList(world, await people.strategist.actor(), { version })).toMatchObject(missing);
  });
});
