import { beforeEach, describe, expect, it } from "vitest";
import { csv, goalRow, importCast } from "../../../../tests/support/plan-import.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { importStart } from "./import-start.ts";

let world: Awaited<ReturnType<typeof importCast>>["world"];
let people: Awaited<ReturnType<typeof importCast>>["people"];
let plan: Awaited<ReturnType<typeof importCast>>["plan"];
let bring: Awaited<ReturnType<typeof importCast>>["bring"];
beforeEach(async () => {
  ({ world, people, plan, bring } = await importCast());
});

describe("where a file can be read in", () => {
  it("shows one's own bodies and the files that came last, nobody else's", async () => {
    await bring(csv(goalRow("Vi övar")));
    const seen = resultOf(await importStart(world, await plan.planner.actor(), {}));
    expect(seen.bodies).toMatchObject([{ id: people.social.id }]);
    expect(seen.earlier).toMatchObject([{ name: "plan.csv", state: "read", startedBy: "Palle Planerare" }]);
    const other = resultOf(await importStart(world, await plan.otherPlanner.actor(), {}));
    expect([other.bodies.map(({ id }) => id), other.earlier]).toEqual([[people.culture.id], []]);
    expect(await importStart(world, await people.registrar.actor(), {})).toMatchObject({
      problem: { kind: "forbidden" },
    });
  });
});
