import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { putArea } from "./put-area.ts";
import { removeArea } from "./remove-area.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const me = () => people.strategist.actor();
describe("removing a focus area", () => {
  it("is open while nothing is counted under it", async () => {
    const version = await addVersion(world, people.board, { state: "drafting" });
    const [used, free] = version.areas;
    const remove = async (area: string | undefined) => removeArea(world, await me(), { area, expectedVersion: 2 });
    resultOf(await putArea(world, await me(), { version: version.id, area: free?.id, expectedVersion: 1, name: "Ny" }));
    expect(await removeArea(world, await me(), { area: used?.id, expectedVersion: 1 })).toMatchObject({
      problem: { key: "programmes:problem.area-used", values: { count: 1 } },
    });
    await expectRefused(world, ["focus_area"], async () =>
      removeArea(world, await people.officer.actor(), { area: free?.id, expectedVersion: 2 }),
    );
    resultOf(await remove(free?.id));
    expect(await remove(free?.id)).toMatchObject({ problem: { kind: "missing" } });
    expect(faultsOf(await remove("x"))).toEqual({ area: "programmes:areas.unknown" });
    const adopted = await addVersion(world, people.board);
    expect(await remove(adopted.areas[1]?.id)).toMatchObject({
      problem: { key: "programmes:problem.not-written-now" },
    });
  });
});
