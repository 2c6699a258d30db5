import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { carriedAreas } from "../queries/carried-areas.ts";
import { focusAreasOf } from "../queries/focus-areas-of.ts";
import { requirementsOf } from "../queries/requirements-of.ts";
import { struckRequirements } from "../queries/struck-requirements.ts";
import { beginVersion } from "./begin-version.ts";
import { removeArea } from "./remove-area.ts";
import { removePart } from "./remove-part.ts";
import { restoreRequirement } from "./restore-requirement.ts";
import { retireRequirement } from "./retire-requirement.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const me = () => people.strategist.actor();

/** A version begun from another, whose one requirement has been struck. */
async function struck() {
  const earlier = await addVersion(world, people.board);
  const begun = { programme: earlier.programme.id, periodLabel: "2027", from: "version" };
  const version = resultOf(await beginVersion(world, await me(), begun)).id;
  const [before] = await requirementsOf(world.db, version);
  const asked = { wording: before?.wordingId, expectedVersion: 1, reason: "Finns i lag." };
  resultOf(await retireRequirement(world, await me(), asked));
  return { version, before, requirement: before?.requirementId ?? "", earlier };
}

describe("taking back a requirement that was struck", () => {
  it("makes it the same requirement as before, in its section, and forgets that it was struck", async () => {
    const { version, before, requirement } = await struck();
    expect(await struckRequirements(world.db, version)).toMatchObject([
      { requirementId: requirement, reason: "Finns i lag.", text: before?.text },
    ]);
    const asked = { version, requirement, areas: before?.areaIds };
    await expectRefused(world, ["requirement_wording"], async () =>
      restoreRequirement(world, await people.officer.actor(), asked),
    );
    const { wording } = resultOf(await restoreRequirement(world, await me(), asked));
    expect(await requirementsOf(world.db, version)).toEqual([{ ...before, wordingId: wording }]);
    expect(await struckRequirements(world.db, version)).toEqual([]);
    const noted = world.db.selectFrom("programme_change").select("id").where("version_id", "=", version);
    expect(await noted.execute()).toEqual([]);
    expect(await restoreRequirement(world, await me(), asked)).toMatchObject({ problem: { kind: "missing" } });
  });

  it("asks for a section when the one it stood in is gone", async () => {
    const { version, requirement, before } = await struck();
    const parts = world.db.selectFrom("programme_part").select(["id", "part_id", "version"]);
    const here = await parts.where("version_id", "=", version).execute();
    const home = here.find(({ part_id }) => part_id === before?.partId);
    resultOf(
      await removePart(world, await me(), { part: home?.id, expectedVersion: home?.version, reason: "Struket." }),
    );
    const restore = async (part?: string) =>
      restoreRequirement(world, await me(), { version, requirement, part, areas });
    const areas = before?.areaIds;
    expect(faultsOf(await restore())).toEqual({ part: "programmes:requirement.part-missing" });
    expect(faultsOf(await restore(home?.id))).toEqual({ part: "programmes:requirement.part-missing" });
    const other = here.find(({ id }) => id !== home?.id);
    resultOf(await restore(other?.id));
    expect((await requirementsOf(world.db, version))[0]?.partId).toBe(other?.part_id);
  });

  it("counts under an area of this version, those it counted under before when they are here", async () => {
    const { version, requirement, before, earlier } = await struck();
    const of = { requirement, version, basedOn: earlier.id };
    expect(await carriedAreas(world.db, of)).toEqual(before?.areaIds);
    const restore = async (areas?: string) => restoreRequirement(world, await me(), { version, requirement, areas });
    expect(faultsOf(await restore())).toEqual({ areas: "programmes:requirement.areas-missing" });
    expect(faultsOf(await restore(earlier.areas[0]?.id))).toEqual({ areas: "programmes:areas.unknown" });
    resultOf(await removeArea(world, await me(), { area: before?.areaIds[0], expectedVersion: 1 }));
    expect(await carriedAreas(world.db, of)).toEqual([]);
    const [other] = await focusAreasOf(world.db, version);
    resultOf(await restore(other?.id));
    expect(await requirementsOf(world.db, version)).toMatchObject([
      { requirementId: requirement, areaIds: [other?.id] },
    ]);
  });

  it("is for a version that is being written", async () => {
    const adopted = await addVersion(world, people.board);
    const asked = { version: adopted.id, requirement: adopted.requirements[0]?.id };
    expect(await restoreRequirement(world, await me(), asked)).toMatchObject({
      problem: { key: "programmes:problem.not-written-now" },
    });
  });
});
