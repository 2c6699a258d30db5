import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { programmesDue } from "./programmes-due.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const forbidden = { ok: false, problem: { kind: "forbidden" } };
const _missing = { ok: false, problem: { kind: "missing" } };
const due = async (actor: Actor) =>
  resultOf(await programmesDue(world, actor, {})).map(({ title, kind, due: day }) => [title, kind, day?.toString()]);

describe("what waits for those who keep programmes", () => {
  it("is reviews that are near or passed, and versions in the making", async () => {
    await addVersion(world, people.board, { title: "A", reviewDay: "2026-03-01" });
    await addVersion(world, people.board, { title: "B", reviewDay: "2027-03-01" });
    await addVersion(world, people.board, { title: "C", state: "in_preparation" });
    expect(new Set(await due(await people.strategist.actor()))).toEqual(
      new Set([
        ["A 2024–2027", "programmes:due.review", "2026-03-01"],
        ["C 2024–2027", "programmes:due.act", undefined],
      ]),
    );
    expect(await due(await people.officer.actor())).toEqual([]);
    expect(await programmesDue(world, await people.secretary.actor(), {})).toMatchObject(forbidden);
  });
});
