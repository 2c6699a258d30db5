import { beforeAll, describe, expect, it } from "vitest";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { startingPlaces } from "./starting-places.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const forbidden = { ok: false, problem: { kind: "forbidden" } };
const _missing = { ok: false, problem: { kind: "missing" } };
describe("where a programme can be begun", () => {
  it("is at one's own bodies", async () => {
    expect(resultOf(await startingPlaces(world, await people.strategist.actor(), {}))).toEqual([
      { id: people.board.id, name: "Kommunstyrelsen" },
    ]);
    expect(await startingPlaces(world, await people.secretary.actor(), {})).toMatchObject(forbidden);
  });
});
