import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { draftVersion, programmeCast } from "../../../../tests/support/programme-people.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { listProgrammes } from "./list-programmes.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const stranger: Actor = { kind: "public", name: "Allmänheten" };
const _forbidden = { ok: false, problem: { kind: "forbidden" } };
const _missing = { ok: false, problem: { kind: "missing" } };
const titles = async (actor: Actor) => resultOf(await listProgrammes(world, actor, {})).map(({ title }) => title);

describe("the list of programmes", () => {
  it("shows everybody what is in force, and what is being made to those who write it", async () => {
    const inForce = await addVersion(world, people.board, { title: "Trygghetsprogram", kind: "public_safety" });
    await addVersion(world, people.board, { programme: inForce.programme, number: 2, state: "in_preparation" });
    await draftVersion(world, people, "Bara utkast");
    expect(await titles(stranger)).toEqual(["Trygghetsprogram"]);
    expect(await titles(await people.officer.actor())).toEqual(["Trygghetsprogram"]);
    expect(await titles(await people.strategist.actor())).toEqual(["Bara utkast", "Trygghetsprogram"]);
    const [open] = resultOf(await listProgrammes(world, stranger, {}));
    expect([open?.current?.standing, open?.making]).toEqual(["in_force", []]);
    const [, own] = resultOf(await listProgrammes(world, await people.strategist.actor(), {}));
    expect(own?.making.map(({ standing }) => standing)).toEqual(["in_preparation"]);
  });
});
