import { beforeAll, describe, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { addServingGoal, programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { beginVersion } from "./begin-version.ts";
import { retireRequirement } from "./retire-requirement.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const me = () => people.strategist.actor();
describe("striking a requirement", () => {
  it("says how many goals serve it, and keeps them and it", async () => {
    const earlier = await addVersion(world, people.board);
    const requirement = earlier.requirements[0]?.id ?? "";
    await addServingGoal(world, people.culture, requirement);
    const begun = { programme: earlier.programme.id, periodLabel: "2027", from: "version" };
    const copy = resultOf(await beginVersion(world, await me(), begun));
    const { id: wording } = await world.db
      .selectFrom("requirement_wording")
      .select("id")
      .where("version_id", "=", copy.id)
      .executeTakeFirstOrThrow();
    const retire = async (more: object) =>
      retireRequirement(world, await me(), { wording, expectedVersion: 1, ...more });
    expect(faultsOf(await retire({}))).toEqual({ reason: "programmes:requirement.reason-missing" });
    expect(await retire({ expectedVersion: 4 })).toMatchObject({ problem: { kind: "conflict" } });
    await expectRefused(world, ["requirement_wording"], async () =>
      retireRequirement(world, await people.officer.actor(), { wording, expectedVersion: 1, reason: "x" }),
    );
    expect(resultOf(await retire({ reason: "Finns i lag." })).served).toBe(1);
    const noted = await world.db
      .selectFrom("programme_change")
      .select(["change", "from_id", "reason"])
      .where("version_id", "=", copy.id)
      .execute();
    expect(noted).toEqual([{ change: "retired", from_id: requirement, reason: "Finns i lag." }]);
    const kept = await world.db
      .selectFrom("goal_requirement")
      .select("id")
      .where("requirement_id", "=", requirement)
      .execute();
    expect(kept).toHaveLength(1);
  });

  it("takes one that was only ever written here away altogether", async () => {
    const draft = await addVersion(world, people.board, { state: "drafting" });
    const [one] = draft.requirements;
    resultOf(await retireRequirement(world, await me(), { wording: one?.wordingId, expectedVersion: 1 }));
    expect(
      await world.db
        .selectFrom("requirement")
        .select("id")
        .where("id", "=", one?.id ?? "")
        .execute(),
    ).toEqual([]);
  });
});
