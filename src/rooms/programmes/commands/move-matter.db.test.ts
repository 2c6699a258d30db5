import { beforeAll, describe, expect, it } from "vitest";
import { addProgramme, addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { moveMatter } from "./move-matter.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const me = () => people.strategist.actor();
describe("a matter that moves to another programme", () => {
  it("is noted once for each form, with where it lay and why", async () => {
    const version = await addVersion(world, people.board, { state: "drafting" });
    const sister = await addProgramme(world, people.board, { title: "Trygghetsprogram" });
    const move = async (more: object) =>
      moveMatter(world, await me(), {
        version: version.id,
        matter: "Otillåten påverkan",
        to: sister.id,
        reason: "Hör dit.",
        ...more,
      });
    const form = { id: world.newId(), fromArea: version.areas[0]?.id };
    resultOf(await move(form));
    resultOf(await move(form));
    expect(
      await world.db.selectFrom("matter_move").select(["matter", "from_area_id", "to_programme_id"]).execute(),
    ).toEqual([{ matter: "Otillåten påverkan", from_area_id: version.areas[0]?.id, to_programme_id: sister.id }]);
    expect(faultsOf(await move({ to: version.programme.id, fromArea: world.newId() }))).toEqual({
      to: "programmes:areas.to-missing",
      fromArea: "programmes:areas.origin-unknown",
    });
    expect(faultsOf(await move({ matter: "", to: "", reason: "" }))).toEqual({
      matter: "programmes:areas.matter-missing",
      to: "programmes:areas.to-missing",
      reason: "programmes:areas.move-reason-missing",
    });
    const asked = { version: version.id, matter: "X", to: sister.id, reason: "X" };
    await expectRefused(world, ["matter_move"], async () => moveMatter(world, await people.officer.actor(), asked));
  });
});
