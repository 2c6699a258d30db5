import { beforeAll, describe, expect, it } from "vitest";
import { addProgramme, addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { moveMatter } from "./move-matter.ts";
import { withdrawMatter } from "./withdraw-matter.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const me = () => people.strategist.actor();
describe("taking back a move", () => {
  it("removes it, and is refused to others", async () => {
    const version = await addVersion(world, people.board, { state: "drafting" });
    const sister = await addProgramme(world, people.board);
    const id = world.newId();
    const asked = { id, version: version.id, matter: "Påverkan", to: sister.id, reason: "Hör dit." };
    resultOf(await moveMatter(world, await me(), asked));
    await expectRefused(world, ["matter_move"], async () =>
      withdrawMatter(world, await people.officer.actor(), { matter: id }),
    );
    resultOf(await withdrawMatter(world, await me(), { matter: id }));
    expect(await withdrawMatter(world, await me(), { matter: id })).toMatchObject({ problem: { kind: "missing" } });
    expect(faultsOf(await withdrawMatter(world, await me(), { matter: "x" }))).toEqual({
      matter: "programmes:areas.matter-unknown",
    });
  });
});
