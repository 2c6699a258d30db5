import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { draftVersion, programmeCast } from "../../../../tests/support/programme-people.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { findProgrammes } from "./find-programmes.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const stranger: Actor = { kind: "public", name: "Allmänheten" };
const _forbidden = { ok: false, problem: { kind: "forbidden" } };
const _missing = { ok: false, problem: { kind: "missing" } };
describe("finding programmes", () => {
  it("searches names and requirements of what one may see", async () => {
    await addVersion(world, people.board, { title: "Trygghetsprogram" });
    await draftVersion(world, people, "Hemligt utkast");
    const find = async (actor: Actor, text: string) =>
      resultOf(await findProgrammes(world, actor, { text })).map(({ title }) => title);
    expect(await find(stranger, "trygg")).toEqual(["Trygghetsprogram"]);
    expect(await find(stranger, "larm i lokaler")).toEqual(["Trygghetsprogram"]);
    expect(await find(stranger, "utkast")).toEqual([]);
    expect(await find(stranger, "%")).toEqual([]);
    expect(await find(await people.strategist.actor(), "utkast")).toEqual(["Hemligt utkast"]);
  });
});
