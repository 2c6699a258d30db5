import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { versionBrief } from "./version-brief.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const stranger: Actor = { kind: "public", name: "Allmänheten" };
const _forbidden = { ok: false, problem: { kind: "forbidden" } };
const missing = { ok: false, problem: { kind: "missing" } };
describe("a version in brief", () => {
  it("says what it is, how it stands, and what this reader may do", async () => {
    const draft = await addVersion(world, people.board, { state: "drafting" });
    const where = { slug: draft.programme.slug, number: 1 };
    const own = resultOf(await versionBrief(world, await people.strategist.actor(), where));
    expect(own).toMatchObject({ standing: "drafting", own: true, parts: 4, requirements: 1, areas: 2 });
    expect([...own.allowed].toSorted()).toEqual(["approve-for-consultation", "discard", "prepare", "write"]);
    const secretary = resultOf(await versionBrief(world, await people.secretary.actor(), where));
    expect([...secretary.allowed]).toEqual([]);
    for (const actor of [stranger, await people.officer.actor()]) {
      expect(await versionBrief(world, actor, where)).toMatchObject(missing);
    }
  });

  it("is public when it is adopted, and nobody outside may do anything with it", async () => {
    const adopted = await addVersion(world, people.board);
    const open = resultOf(await versionBrief(world, stranger, { slug: adopted.programme.slug, number: "1" }));
    expect([open.standing, open.own, open.allowed.size]).toEqual(["in_force", false, 0]);
    expect(await versionBrief(world, stranger, { slug: adopted.programme.slug, number: "2" })).toMatchObject(missing);
  });
});
