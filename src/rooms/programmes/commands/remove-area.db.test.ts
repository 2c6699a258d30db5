import { sql } from "kysely";
import { beforeAll, describe, expect, it, vi } from "vitest";
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
const blocked = async (count: number) => {
  const { rows } =
    await sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
      world.db,
    );
  expect(rows.length).toBe(count);
};
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

  it("is a conflict with what somebody wrote of it while it waited for the version", async () => {
    const { id: version, areas } = await addVersion(world, people.board, { state: "drafting" });
    const asked = { area: areas[1]?.id, expectedVersion: 1 };
    const actor = await me();
    const both = await world.db.transaction().execute(async (tx) => {
      await sql`select from programme_version where id = ${version} for update`.execute(tx);
      const put = putArea(world, actor, { ...asked, version, name: "Krisberedskap" });
      await vi.waitFor(() => blocked(1));
      const removed = removeArea(world, actor, asked);
      await vi.waitFor(() => blocked(2));
      return [put, removed] as const;
    });
    expect(await both[0]).toMatchObject({ ok: true });
    expect(await both[1]).toMatchObject({ problem: { kind: "conflict" } });
  });
});
