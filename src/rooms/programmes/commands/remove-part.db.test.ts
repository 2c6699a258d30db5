import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { addServingGoal, programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { beginVersion } from "./begin-version.ts";
import { removePart } from "./remove-part.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const me = () => people.strategist.actor();
const remove = async (part: string, more: object = {}) =>
  removePart(world, await me(), { part, expectedVersion: 1, ...more });

describe("removing a part", () => {
  it("asks why when the version before had it, and keeps the goals that serve what it demanded", async () => {
    const earlier = await addVersion(world, people.board);
    const requirement = earlier.requirements[0]?.id ?? "";
    await addServingGoal(world, people.culture, requirement);
    const begun = { programme: earlier.programme.id, periodLabel: "2027", from: "version" };
    const copy = resultOf(await beginVersion(world, await me(), begun));
    const parts = await world.db
      .selectFrom("programme_part")
      .select(["id", "part_id"])
      .where("version_id", "=", copy.id)
      .orderBy("position")
      .execute();
    const [, , chapter, section] = parts;
    expect(await remove(chapter?.id ?? "", { reason: "x" })).toMatchObject({
      problem: { key: "programmes:problem.chapter-not-empty" },
    });
    expect(faultsOf(await remove(section?.id ?? ""))).toEqual({ reason: "programmes:content.reason-missing" });
    expect(resultOf(await remove(section?.id ?? "", { reason: "Tas i kvalitetsprogrammet." })).served).toBe(1);
    const noted = await world.db
      .selectFrom("programme_change")
      .select(["of_kind", "change", "from_id"])
      .where("version_id", "=", copy.id)
      .orderBy("of_kind")
      .execute();
    expect(noted).toEqual([
      { of_kind: "part", change: "retired", from_id: section?.part_id },
      { of_kind: "requirement", change: "retired", from_id: requirement },
    ]);
    expect(await world.db.selectFrom("requirement").select("id").where("id", "=", requirement).execute()).toHaveLength(
      1,
    );
  });

  it("needs no reason for what is new, and takes with it what only it demanded", async () => {
    const draft = await addVersion(world, people.board, { state: "drafting" });
    expect(await remove(draft.parts[3]?.id ?? "", { expectedVersion: 2 })).toMatchObject({
      problem: { kind: "conflict" },
    });
    resultOf(await remove(draft.parts[3]?.id ?? ""));
    expect(
      await world.db
        .selectFrom("requirement")
        .select("id")
        .where("id", "=", draft.requirements[0]?.id ?? "")
        .execute(),
    ).toEqual([]);
    await expectRefused(world, ["programme_part"], async () =>
      removePart(world, await people.officer.actor(), { part: draft.parts[0]?.id, expectedVersion: 1 }),
    );
  });
});
