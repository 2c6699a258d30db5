import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { focusAreasOf } from "../queries/focus-areas-of.ts";
import { putArea } from "./put-area.ts";
import { removeArea } from "./remove-area.ts";

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
    resultOf(
      await put({
        area: made.id,
        expectedVersion: 1,
        name: "Beredskap",
        about: "Allt som rör kris.",
        origins: origins[0],
      }),
    );
    expect(await focusAreasOf(world.db, next.id)).toEqual([
      { id: made.id, name: "Beredskap", about: "Allt som rör kris.", predecessorIds: [origins[0]], version: 2 },
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

  it("tells the second of two what the first wrote, and keeps it", async () => {
    const version = await addVersion(world, people.board, { state: "drafting" });
    const [area] = version.areas;
    const put = async (name: string, expectedVersion?: number) =>
      putArea(world, await me(), { version: version.id, area: area?.id, name, expectedVersion });
    resultOf(await put("Den första", 1));
    const stands = { kind: "conflict", current: { name: "Den första" } };
    expect(await put("Den andra", 1)).toMatchObject({ problem: stands });
    expect(await put("Den andra")).toMatchObject({ problem: stands });
    expect(await removeArea(world, await me(), { area: area?.id, expectedVersion: 1 })).toMatchObject({
      problem: stands,
    });
    expect((await focusAreasOf(world.db, version.id))[0]).toMatchObject({ name: "Den första", version: 2 });
    resultOf(await put("Den andra", 2));
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
  });
});
