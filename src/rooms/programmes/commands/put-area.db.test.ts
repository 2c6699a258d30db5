import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { focusAreasOf } from "../queries/focus-areas-of.ts";
import { putArea } from "./put-area.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const me = () => people.strategist.actor();
describe("a focus area", () => {
  it("says which earlier areas it came out of, also when two became one", async () => {
    const earlier = await addVersion(world, people.board);
    const next = await addVersion(world, people.board, {
      programme: earlier.programme,
      number: 2,
      state: "drafting",
      areas: [],
    });
    const put = async (more: object) => putArea(world, await me(), { version: next.id, ...more });
    const origins = earlier.areas.map(({ id }) => id);
    const made = resultOf(await put({ name: "Krisberedskap och civilt försvar", origins }));
    resultOf(await put({ area: made.id, name: "Beredskap", about: "Allt som rör kris.", origins: origins[0] }));
    expect(await focusAreasOf(world.db, next.id)).toEqual([
      { id: made.id, name: "Beredskap", about: "Allt som rör kris.", predecessorIds: [origins[0]] },
    ]);
    expect(faultsOf(await put({ name: "beredskap", origins: [world.newId()] }))).toEqual({
      name: "programmes:areas.name-taken",
      origins: "programmes:areas.origin-unknown",
    });
    expect(faultsOf(await put({ area: origins[0], name: "X" }))).toEqual({ area: "programmes:areas.unknown" });
    expect(faultsOf(await put({ name: "" }))).toEqual({ name: "programmes:areas.name-missing" });
    await expectRefused(world, ["focus_area"], async () =>
      putArea(world, await people.officer.actor(), { version: next.id, name: "X" }),
    );
  });
});
