import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { movePart } from "./move-part.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const me = () => people.strategist.actor();
describe("moving a part", () => {
  it("goes a step at a time, and stops at the ends", async () => {
    const version = await addVersion(world, people.board, { state: "drafting" });
    const [first, , second] = version.parts;
    const move = async (part: string | undefined, to: string) => movePart(world, await me(), { part, to });
    resultOf(await move(second?.id, "up"));
    const rows = await world.db
      .selectFrom("programme_part")
      .select("id")
      .where("version_id", "=", version.id)
      .orderBy("position")
      .execute();
    expect(rows[0]?.id).toBe(second?.id);
    expect(await move(second?.id, "up")).toMatchObject({ problem: { key: "programmes:problem.stands-first" } });
    expect(await move(first?.id, "down")).toMatchObject({ problem: { key: "programmes:problem.stands-last" } });
    expect(Object.keys(faultsOf(await move(first?.id, "sideways")))).toEqual(["to"]);
    await expectRefused(world, ["programme_part"], async () =>
      movePart(world, await people.officer.actor(), { part: first?.id, to: "down" }),
    );
    expect(await addVersion(world, people.board).then(({ parts }) => move(parts[0]?.id, "down"))).toMatchObject({
      problem: { key: "programmes:problem.not-written-now" },
    });
  });
});
