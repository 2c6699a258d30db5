import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { requirementsOf } from "../queries/requirements-of.ts";
import { changeRequirement } from "./change-requirement.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const me = () => people.strategist.actor();
describe("changing a requirement", () => {
  it("words it anew, moves it, and keeps both wordings when two write at once", async () => {
    const version = await addVersion(world, people.board, { state: "drafting" });
    const wording = version.requirements[0]?.wordingId;
    const change = async (more: object) =>
      changeRequirement(world, await me(), {
        wording,
        expectedVersion: 1,
        text: "Bolagen ska ha larm.",
        addressee: "companies",
        areas: version.areas.map(({ id }) => id),
        part: version.parts[1]?.id,
        ...more,
      });
    resultOf(await change({}));
    const [found] = await requirementsOf(world.db, version.id);
    expect(found).toMatchObject({
      requirementId: version.requirements[0]?.id,
      text: "Bolagen ska ha larm.",
      addressee: "companies",
      partId: version.parts[1]?.partId,
    });
    expect(found?.areaIds).toHaveLength(2);
    expect(await change({ text: "Mitt" })).toMatchObject({
      problem: { kind: "conflict", current: { text: "Bolagen ska ha larm." } },
    });
    expect(faultsOf(await change({ expectedVersion: 2, part: world.newId(), areas: [] }))).toEqual({
      areas: "programmes:requirement.areas-missing",
      part: "programmes:requirement.part-missing",
    });
    const asked = { wording, expectedVersion: 2, text: "X", addressee: "all", areas: [version.areas[0]?.id] };
    await expectRefused(world, ["requirement_wording"], async () =>
      changeRequirement(world, await people.officer.actor(), asked),
    );
  });

  it("is shut for what is adopted", async () => {
    const { requirements, areas } = await addVersion(world, people.board);
    const asked = {
      wording: requirements[0]?.wordingId,
      expectedVersion: 1,
      text: "X",
      addressee: "all",
      areas: [areas[0]?.id],
    };
    expect(await changeRequirement(world, await me(), asked)).toMatchObject({
      problem: { key: "programmes:problem.not-written-now" },
    });
  });
});
